/** Things no title means, wherever they stand. Each is cut out and leaves a break. */
const noises: RegExp[] = [
  /\p{Extended_Pictographic}[\u{FE0F}\u{200D}]*/gu,
  // (m/f/d), m|w|d, (f/m/x), (all genders), (gn)
  /[([]?(?<!\p{L})[mfwhdxi]\s?[/|,*]\s?[mfwhdxi*](?:\s?[/|,*]\s?[mfwhdxi*]+)*(?!\p{L})[)\]]?/giu,
  /[([](?:all genders|any gender|gn|she|he|they)\b[^)\]]*[)\]]/giu,
  // German gender endings: Entwickler:in, Leiter*innen, Berater/-in
  /(?<=\p{L})(?:[:*_]|\/-?)(?:in|innen|r|frau|e)(?!\p{L})/gu,
  // pay and hours: $120k, €50.000–60.000, 25/hr, 40h, 80-100%
  /[$€£¥]\s?\d[\d.,]*\s?k?(?:\s?[-–]\s?[$€£¥]?\s?\d[\d.,]*\s?k?)?(?:\s?\/?\s?(?:hr|hour|h|day|year|annum|p\.?a\.?))?\b\+?/giu,
  /\d[\d.,]*\s?(?:[-–]\s?\d[\d.,]*\s?)?(?:k\b|%|hrs?\b|hours?\b|h\b|\/\s?h(?:ou)?r\b)(?:\s?(?:per|a|\/)\s?(?:week|wk|year))?/giu,
  // requisition ids: #1234, REQ-10023, JR104233, ID: 5512, bare long numbers
  /#\s?\d+|\b(?:req(?:uisition)?|ref|job\s?id|id|jr|r)[\s.:#_-]*\d{3,}\w*|\b\d{4,}\b/giu,
];

/** Words that say nothing about the work when they stand alone between breaks. */
const asides = new Set(
  `contract contractor temporary temp permanent perm fixed term casual seasonal freelance flexible flex day days night nights evening weekend weekends shift shifts spring summer autumn fall winter hours hour week weekly
  uk us usa eu emea apac dach europe european states united kingdom canada australia ireland india germany london york anywhere worldwide global nationwide
  bonus competitive salary pay paid sign on visa sponsorship relocation benefits equity holiday experience no with per from home office based office travel level
  the a an and or of for to in at all new opening opportunity position role job vacancy career and`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words and phrases that advertise the posting and never name the work. */
const adverts =
  /\b(?:fully[\s-]+)?(?:100\s+)?(?:remote(?:ly)?(?:[\s-]+(?:first|friendly|ok|only))?|hybrid|on-?site|wfh|work\s+from\s+home|telecommut\w*|home\s?office)\b|\b(?:urgent(?:ly)?|immediate(?:ly)?(?:\s+start(?:er)?)?|asap|now|we\s+are|we're)(?:\s+(?:hiring|required|needed|wanted))?\b|\b(?:hiring|wanted|needed|required)\b|\b(?:full|part)[\s-]*time\b|\bfounding\b(?!\s+(?:partner|director))/giu;

/**
 * Cuts what is noise whatever stands around it: genders, pay, hours, requisition ids, emoji, advertising words.
 * @returns the title with breaks (" | ") where something was cut
 */
export function dropNoise(title: string): string {
  let text = title;
  for (const noise of noises) text = text.replace(noise, ' | ');
  return text.replace(adverts, ' | ');
}

/**
 * Whether a part of a title says nothing about the work: terms of contract, shifts, countries, filler.
 * @param words the part's words in lower case
 */
export function isNoise(words: string[]): boolean {
  return words.every((word) => asides.has(word) || /^\d+$/.test(word));
}
