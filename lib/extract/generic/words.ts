/** Letters and digits only, in lower case: what two spellings of a name have in common. */
export const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Names of occupations and levels in several languages; compounds that end in one count too. */
const OCCUPATIONS = new Set(
  'engineer developer manager director analyst designer technician coordinator specialist consultant assistant associate administrator architect scientist nurse teacher driver operator supervisor representative officer executive intern internship trainee apprentice apprenticeship accountant lead leader head chief president partner recruiter writer editor programmer tester researcher fellow professor lecturer therapist physician doctor surgeon pharmacist dentist cook chef waiter waitress bartender barista cashier clerk cleaner mechanic electrician plumber welder carpenter machinist planner buyer auditor counsel lawyer attorney paralegal agent advisor adviser strategist producer artist photographer librarian guard worker helper handler packer picker foreman superintendent controller bookkeeper secretary receptionist caregiver carer coach trainer instructor tutor translator interpreter steward pilot captain fitter installer inspector estimator surveyor evangelist owner master devops generalist marketer copywriter practitioner psychologist biologist chemist physicist statistician economist merchandiser stylist hairdresser gardener warehouse labourer laborer expert professional volunteer crew hostess host server baker florist carer butcher tailor dispatcher broker underwriter teller banker trader actuary custodian janitor housekeeper nanny paramedic firefighter entwickler ingenieur leiter mitarbeiter kaufmann kauffrau berater sachbearbeiter fachkraft pfleger techniker verkäufer praktikant praktikum werkstudent student referent assistenz leitung meister développeur ingénieur chargé responsable technicien conseiller vendeur infirmier stagiaire alternant directeur desarrollador ingeniero gerente técnico analista asistente sviluppatore ingegnere tecnico impiegato addetto programátor vývojář inženýr specialista technik správce administrátor manažer kuchař skladník prodavač řidič účetní asistent vedoucí operátor medewerker leider ontwikkelaar adviseur monteur utvecklare ingenjör säljare inżynier programista kierownik'.split(
    ' ',
  ),
);
const SHORTEST = 4;
const LONGEST = 14;

/** Whether a word is an occupation's name, in the plural or the feminine too, or a compound that ends in one. */
function isOccupation(word: string): boolean {
  const stem = word.replace(/(?<=.{4})(?:s|innen|in|ka)$/, '');
  if (
    OCCUPATIONS.has(word) ||
    OCCUPATIONS.has(stem) ||
    /.{3}(?:ologist|ician|ographer|therapist|hygienist)$/.test(stem)
  )
    return true;
  for (const form of word === stem ? [word] : [word, stem])
    for (let length = Math.min(LONGEST, form.length - 3); length > SHORTEST; length--)
      if (OCCUPATIONS.has(form.slice(-length))) return true;
  return false;
}

/** Whether a text names an occupation or a level. */
export const hasOccupation = (text: string): boolean =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).some(isOccupation);

const GENDERS =
  /\((?:[mwfdhxiv]|all genders|gn)(?:\s?[/|,*]\s?[mwfdhxiv]+){0,3}\)|\b[mf]\/[wfk]\/[dx]\b|(?<![\p{L}\d])H\/F(?:\/X)?(?![\p{L}\d])/iu;
/** "Designer jobs in Leeds" names a search, not a job. */
const IS_SEARCH = /\b(?:jobs?|vacancies|careers)(?: (?:in|at|near|for) .*)?$/i;
const NO_TITLE =
  /^(?:apply|bewerben|view|see|show|learn|read|find|browse|search|back|next|previous|more|all|open|load|save|share|sign|log|join|home|about|contact|careers?|jobs?|job (?:details?|description|post(?:ing)?s?|openings?|alerts?)|vacanc(?:y|ies)|our|the team|who we are|we're hiring|we are hiring|filters?|sort|location|department|benefits|overview|cookie|privacy|terms)\b/i;

/**
 * How much a line looks like a job title, 0 to 1: an occupation's name or "(m/f/d)" in a few words says yes; a sentence
 * or the label of a control says no; anything else short might be one.
 */
export function titleLikeness(text: string): number {
  const words = text.split(/\s+/).length;
  if (text.length < 3 || text.length > 160 || words > 18) return 0;
  if (/[.!?…:]$/.test(text) && (words > 9 || !hasOccupation(text))) return 0.05;
  if (IS_SEARCH.test(text)) return 0.05;
  if (GENDERS.test(text)) return 1;
  if (hasOccupation(text)) return NO_TITLE.test(text) && words < 4 ? 0.3 : words <= 12 ? 1 : 0.6;
  if (NO_TITLE.test(text)) return 0;
  return words <= 8 && /\p{L}{3}/u.test(text) ? 0.35 : 0.1;
}

/** Whether a heading is one of a careers page rather than a posting's title: "Open positions", "Careers at Acme". */
export function isGenericHeading(text: string): boolean {
  return /^(?:\d[\d,.+]*\s.*\b(?:jobs?|results|positions|openings|vacancies)\b.*|.*\b(?:jobs|careers|vacancies) (?:at|in|near)\b.*|(?:all |our |current |latest |search |similar |related |more |other |recommended |featured )*(?:jobs?|open(?:ings| positions| roles| jobs)?|opportunities|positions|roles|vacancies|careers?|career opportunities|job (?:openings|search|board|listings?|post details)|work with us|join (?:us|our team)|hiring|we're hiring|stellenangebote|karriere|offres d'emploi|volná místa|nabídka práce|kariéra|search results?|about(?: us)?|welcome|home|page not found|not found|error|404)!?)$/i.test(
    text.trim(),
  );
}

/** Whether a short line asks to apply. */
export function isApply(text: string): boolean {
  return /^(?:(?:easy |quick |click (?:here )?to )?apply(?: now| here| today| online| (?:for|to) (?:this|the) (?:job|role|position|opening)| on company (?:web)?site| with .{2,20})?|submit (?:your )?(?:application|resume|cv)|i'?m interested|jetzt bewerben|(?:online )?bewerben|zur bewerbung|postuler(?: .{0,25})?|je postule|candidatar(?:-se)?|inscribirme|solicitar(?: .{0,20})?|candidati(?: ora)?|solliciteer(?: .{0,15})?|ansök(?: .{0,10})?|søg .{0,15}|odpovědět(?: .{0,25})?|mám zájem|aplikuj.{0,15})[!›»→\s]*$/i.test(
    text,
  );
}

/** Whether a heading opens what stands behind a posting: other jobs, people, sharing, the form. */
export function isEnd(text: string): boolean {
  return /^(?:(?:similar|related|other|more|recommended|suggested|people also|latest|featured|recently|new)\b.{0,30}\b(?:jobs?|openings?|positions?|roles?|vacancies|opportunities|viewed)\b.*|more from .*|jobs? (?:you might|like this|for you).*|you (?:may|might) also.*|apply (?:for|to) this (?:job|role|position).*|share (?:this|the|on|via).*|(?:meet|know) (?:the|your) .*|get (?:notified|job alerts?).*|job alerts?|set (?:an? )?alert.*|about the company|people you .*|salary (?:insights|estimate).*|explore .{0,40}\bjobs\b.*|podobn(?:é|á) .*|další (?:nabídky|volná).*|ähnliche .*|weitere (?:jobs|stellen).*|offres similaires.*|(?:ces|d[’']autres|nos autres) offres.*|podobne oferty.*|lignende .*|required\s*\*?|\* ?required.*)$/i.test(
    text.trim(),
  );
}

/** Whether a heading is one that postings have: duties, requirements, benefits. */
export function isPostingSection(text: string): boolean {
  return (
    text.length < 80 &&
    /\b(?:responsibilit|requirement|qualification|what you(?:'|’)?(?:ll| will| bring| need| get)|what we(?:'|’)?(?:re| are| offer)|who you are|you(?:'|’)?(?:ll| will) (?:do|be)|you have|about (?:the|this) (?:role|job|position|opportunity|team)|job description|your (?:profile|role|tasks|mission|skills)|the (?:role|opportunity)|duties|benefits|perks|nice to have|bonus|skills|experience|we offer|must have|minimum|preferred|education|compensation|aufgaben|profil|wir bieten|anforderungen|missions?|náplň|požadujeme|nabízíme|požadavky|requisiti|requisitos|funciones)/i.test(
      text,
    )
  );
}

/** Whether a short line begins with a label that postings have: "Salary: …", "Employment type", "Closing date". */
export const isPostingFact = (text: string): boolean =>
  text.length < 80 &&
  /^(?:job|employment|contract|position) type\b|^(?:salary|compensation|pay(?: scale| grade)?|remuneration|working hours|work schedule|job (?:title|reference|id|number|category)|requisition (?:id|number)|closing date|application deadline|type de contrat|vertragsart|gehalt|befristung|eintritt(?:sdatum)?|arbeitszeit)\b\s*(?::|$)/i.test(
    text,
  );

const DEPARTMENT =
  /^(?:engineering|software(?: engineering)?|sales|marketing|operations|finance|product(?: management)?|design|people|hr|human resources|legal|it|support|customer (?:success|support|service|experience)|data(?: science)?|research|r&d|security|business(?: development)?|administration|administrative|corporate|general|manufacturing|production|quality|logistics|supply chain|communications|infrastructure|hardware|growth|strategy|clinical|education|retail|technology|other|g&a|go-to-market|full[- ]?time|part[- ]?time)\b/i;
/** Whether a short line names a department. */
export const isDepartment = (text: string): boolean => DEPARTMENT.test(text);

/** Whether a short line says when: "3 days ago", "Posted today", "11 Feb", "2026-02-11". */
export const isTime = (text: string): boolean =>
  text.length < 50 &&
  /\b(?:ago|today|yesterday|just (?:now|posted)|posted|reposted|updated|před|vor \d+|il y a|hace|giorni fa|\d+\s?(?:h|d|w|mo|m|y|hours?|days?|weeks?|months?|minutes?)\b|new)\b|^\d{1,2}[./]\s?\d{1,2}[./]|^\d{4}-\d\d-\d\d|^\d{1,2}\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|led|úno|bře|dub|kvě|čer|srp|zář|říj|lis|pro|únor|leden)|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d/i.test(
    text,
  );

/** Whether a link's words invite to look further instead of naming what it leads to. */
export const isInvitation = (text: string): boolean =>
  text.length < 40 &&
  (isApply(text) ||
    /^(?:(?:view|see|read|learn|find out|show|open|get)\b.{0,25}|more(?: info.*)?|details?|info(?:rmation)?(?: & apply)?|job details?|mehr(?: erfahren)?|details? ansehen|en savoir plus|voir .{0,20}|saiba mais|ver .{0,15}|více.{0,15}|detail)[!›»→\s]*$/i.test(
      text,
    ));

/** Whether a short line names pay. */
export const isPay = (text: string): boolean => /[$€£₹]\s?\d|\d\s?(?:[$€£₹]|Kč|k\b|USD|EUR|GBP)/.test(text);

/** Whether a short line is about the contract. */
export const isContract = (text: string): boolean =>
  text.length < 60 &&
  /\b(?:(?:full|part)[\s-]?time|contract|permanent|temporary|internship|freelance|vollzeit|teilzeit)\b/i.test(
    text,
  );
