const COUNTRY =
  /\b(?:united states|usa|u\.s\.|uk|united kingdom|england|scotland|wales|ireland|canada|australia|new zealand|germany|deutschland|austria|österreich|switzerland|france|spain|portugal|italy|italia|netherlands|belgium|sweden|norway|denmark|finland|poland|czechia|czech republic|slovakia|hungary|romania|bulgaria|greece|turkey|israel|india|singapore|japan|china|hong kong|taiwan|korea|philippines|vietnam|thailand|malaysia|indonesia|pakistan|brazil|mexico|argentina|chile|colombia|south africa|nigeria|kenya|egypt|uae|united arab emirates|saudi arabia|emea|apac|latam|europe|european union|worldwide|anywhere|global)\b/i;
const CITY =
  /\b(?:london|new york|nyc|san francisco|los angeles|chicago|boston|seattle|austin|denver|atlanta|dallas|houston|miami|philadelphia|washington|toronto|vancouver|montreal|berlin|munich|münchen|hamburg|frankfurt|köln|cologne|vienna|wien|zürich|zurich|geneva|paris|lyon|madrid|barcelona|lisbon|porto|rome|milan|milano|amsterdam|rotterdam|brussels|stockholm|oslo|copenhagen|helsinki|warsaw|kraków|krakow|prague|praha|brno|budapest|bucharest|sofia|athens|istanbul|dublin|manchester|leeds|edinburgh|glasgow|bristol|birmingham|tel aviv|dubai|mumbai|bangalore|bengaluru|delhi|hyderabad|pune|chennai|tokyo|seoul|shanghai|beijing|sydney|melbourne|auckland|são paulo|mexico city|buenos aires|santiago|bogotá|lagos|nairobi|cairo|cape town|johannesburg)\b/i;
const REMOTE = /^(?:fully |100 ?% )?(?:remote|hybrid|on-?site|in-?office|home ?office)\b/i;

/** A word that begins small and is none of those that join the names of places. */
const NO_NAME =
  /(?<![\p{L}\p{N}'’-])(?!(?:and|or|und|et|y|e|of|the|in|near|from|with|at|de|du|des|la|le|les|sur|en|am|an|der|bei|im|da|do|na|nad|pod|area|region|greater|office|based|remote|hybrid|only)(?!\p{L}))\p{Ll}{2,}/gu;

/** How much a short line looks like a place, 0 to 1: "Leeds, England", "Austin, TX (Hybrid)", "Remote". */
export function placeLikeness(text: string): number {
  if (text.length > 120 || text.length < 2 || /[.!?]$/.test(text) || /[$€£]/.test(text)) return 0;
  const named = COUNTRY.test(text) || CITY.test(text);
  if (REMOTE.test(text)) {
    const where = /^[^,(–-]*?\s?[,(–-]\s?(\p{Lu}.*?)\)?$/u.exec(text)?.[1];
    return named ? 0.9 : Math.max(0.45, where && !REMOTE.test(where) ? placeLikeness(where) : 0);
  }
  const words = text.split(/\s+/).length;
  if (words > 14) return 0;
  // a place is made of names: "the website of the United Kingdom's bakers" is none
  if (named && (text.match(NO_NAME) ?? []).length > 1) return 0.2;
  if (/^\p{Lu}[\p{L}\d /.'’-]+,\s?(?:[A-Z]{2,3}|\p{Lu}[\p{L} .'’-]+)\b/u.test(text))
    return named || /,\s?[A-Z]{2}\b/.test(text) ? 1 : 0.6;
  if (named) return words <= 8 ? 0.9 : 0.5;
  // a town with its département
  if (/^\p{Lu}[\p{L} '’-]+ ?(?:- ?\d{2}|\(\d{2}\))$/u.test(text)) return 0.7;
  if (/^\d{3} ?\d{2}\s\p{L}|\b\d{5}\b/u.test(text)) return 0.6;
  return /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*(?: [–-] \p{Lu}[\p{L} ]+)?$/u.test(text) && words <= 5 ? 0.3 : 0;
}
