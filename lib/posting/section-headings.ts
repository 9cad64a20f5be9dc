/** What a part of a description is about. */
export type SectionKind = 'duties' | 'requirements' | 'nice' | 'about' | 'benefits' | 'legal' | 'other';

export interface Heading {
  kind: SectionKind;
  start: number;
  end: number;
}

/** Words that may stand before a heading's own: "Key responsibilities", "Your main tasks". */
const lead = String.raw`(?:(?:the|your|our|key|main|core|primary|principal|essential|general|specific|major|typical|overall|job|role|position|candidate|some of your|what are the|additional)\s+){0,3}`;
const and = String.raw`\s*(?:and|&|\/|,|\+)\s*`;
const you = `(?:you|you['’]?ll|you will|you['’]?re|you are|you['’]?d)`;
const some = String.raw`[\p{L}\p{N}'’&., -]{1,40}`;

const duty =
  'responsibilit(?:y|ies)|duties|tasks|functions|accountabilit(?:y|ies)|activities|deliverables|day[- ]to[- ]day';
const demand =
  'requirements?|qualifications?|skills?|experience|expertise|competenc(?:ies|y|es)|knowledge|abilities|education|criteria|attributes|credentials|certifications?|licen[cs]es?|training|background';

/** By kind, the well-known headings; each alternative is the whole heading. Order matters: the first to match wins. */
const known: [SectionKind, string[]][] = [
  [
    'nice',
    [
      String.raw`(?:(?:it['’]?s|would be|what would be)\s+)?(?:an?\s+)?(?:nice|good|great)[- ]to[- ]ha(?:ve|s)s?(?:\s+(?:${demand}))?`,
      String.raw`(?:bonus|extra)(?:\s+(?:points?|credit|skills|if you have))?(?:\s+(?:for|if)(?:\s+you)?)?`,
      String.raw`(?:highly\s+)?(?:preferred|desirable|desired|advantageous|additional|optional)(?:\s+(?:${demand}|but not (?:required|essential)))*(?:${and}(?:${demand}))*`,
      String.raw`(?:${demand})\s*(?:\(?(?:preferred|desired|desirable|optional)\)?)`,
      `(?:it(?:['’]?s| is|['’]?d be| would be) )?(?:a |an |big |huge )?(?:plus(?:es)?|advantages?|assets?)(?: if you)?(?: have)?`,
      `(?:even better|great|brownie points|we['’]?d love it|it would be great) if(?: you)?(?: have| also)?`,
    ],
  ],
  [
    'requirements',
    [
      String.raw`${lead}(?:(?:minimum|required|basic|technical|professional|necessary|mandatory|soft|hard|relevant|personal|academic|work|prior)\s+){0,2}(?:${demand})(?:(?:${and}|\s+)(?:required|needed|minimum|essential|(?:(?:technical|professional|required|relevant|preferred|other)\s+)?(?:${demand}))){0,4}(?:\s+(?:(?:for|of) (?:the|this) (?:role|job|position|post)|you(?:['’]?ll)? need))?`,
      String.raw`(?:what|the things?|skills|experience) (?:${you}|we) (?:need|bring|have|must have|should have|offer us|require|expect|look for|want)(?: (?:to|for|from|in|with|you|us|be)\b.{0,30})?`,
      `${you} (?:have|bring|offer|possess|need|must have|should have|are|might be|may be)(?: an?)?(?: (?:great|good|perfect) fit(?: if)?)?`,
      `(?:we['’]?d love to (?:hear|talk|meet).{0,30}|to (?:be successful|succeed|thrive|qualify).{0,40}|what it takes|what makes you .{1,30}|why you|is this you|does this sound like you|could this be you|sound like you)`,
      `(?:who|what|whom) (?:${you}|we(?:['’]?re| are)? (?:looking for|need|seeking|seek|want|hire))(?: (?:for|in|are).{0,30})?`,
      `(?:we(?:['’]?re| are) )?looking for(?: someone who)?`,
      `(?:about|more about|a bit about) you(?:r (?:background|experience|skills))?`,
      String.raw`(?:the\s+|our\s+|your\s+)?(?:ideal|perfect|successful|right)?\s*(?:candidate|applicant|person|employee|profile)(?:\s+(?:profile|specification|spec|will have|has|have|is|must have|should have|we seek))?`,
      `must[- ]ha(?:ve|s)s?(?: skills)?|essential|required|we (?:expect|require|need)|prerequisites|tech(?:nology)? stack|tools(?:${and}technolog(?:y|ies))?`,
      `(?:ihr |dein )?(?:profil|anforderungen|qualifikation(?:en)?)|das bringst du mit|votre profil|profil recherché|requisitos|requisiti|wymagania|profiel|functie-?eisen`,
    ],
  ],
  [
    'duties',
    [
      String.raw`${lead}(?:${duty})(?:(?:${and}|\s+)(?:${duty}|include|are|will include|of the (?:role|job|position))){0,3}`,
      String.raw`(?:what|how|where) (?:${you}|the role) (?:be |can |get to |could )?(?:do|doing|work(?:ing)? on|own|achieve|make an? .{1,20}|accomplish|contribute|lead|tackle|build|create|deliver|help|responsible for|involves?)(?: (?:for|in|as|at|us|with|here|every|day|to|be|all)\b.{0,30})?`,
      `(?:in|as part of|within|for) (?:this|the|your) (?:role|job|position|team)(?:,? (?:${you})(?: be)?(?: responsible for)?)?`,
      `(?:about|more about) the (?:role|position|opportunity|work|internship|vacancy)`,
      `(?:the |your |our (?!mission))?(?:role|mission|job|opportunity|challenge|impact|contribution|day|work|position|assignment)(?: (?:purpose|summary|overview|profile|objectives?|scope|details|in brief|at a glance|involves|entails|includes))?`,
      `(?:purpose|summary|scope|overview|objectives?) of (?:the |this )?(?:role|position|job|work)|a (?:typical )?day in the life(?: .{1,30})?|a typical day|${you}(?: (?:will|be|be responsible for|be doing))?|responsible for`,
      `(?:ihre |deine )?aufgaben(?:gebiet)?|das erwartet dich|vos missions|missions|responsabilidades|funciones|mansioni|obowiązki|taken`,
    ],
  ],
  [
    'benefits',
    [
      String.raw`(?:${lead})?(?:employee |company |total |our )?(?:benefits?|perks?|rewards?|compensation|salary|remuneration|pay|package|incentives)(?:(?:${and}|\s+)(?:benefits?|perks?|rewards?|compensation|pay|range|package|details|information|scale|include|transparency|extras|what we offer)){0,3}`,
      String.raw`(?:what|here['’]?s what) (?:we(?:['’]?re| are|['’]?ll| will|['’]?ve got| can)?|${you}|['’]?s) (?:offer(?:ing)?|provide|give|get|receive|can expect|in it for you|in store)(?: (?:you|from|for|in|to|us)\b.{0,20})?|what['’]?s in it for (?:you|me)`,
      `(?:we|we can|our) offer(?: you)?|in return|why (?:you['’]?ll|you will|you['’]?d) (?:love|enjoy|like).{0,40}|why (?:join|work|choose)(?: (?:for|with|at|us|here))?(?: ${some})?|(?:paid )?time off|life at ${some}|working (?:here|hours|at ${some})|(?:holiday|vacation)s?|hours|schedule`,
      'wir bieten|das bieten wir|unser angebot|nous offrons|ce que nous offrons|ofrecemos|offriamo|oferujemy|wij bieden',
    ],
  ],
  [
    'legal',
    [
      String.raw`(?:an? )?equal (?:employment )?opportunit(?:y|ies)(?: (?:employer|statement))?|eeoc?(?: statement)?|disclaimer|privacy(?: (?:notice|policy|statement))?|(?:reasonable )?accommodations?|legal(?: notice)?|notices?|e-?verify|(?:our commitment to )?(?:diversity|inclusion|equity|equality|belonging)(?:(?:,|${and}|\s+)(?:diversity|inclusion|equity|equality|belonging|statement)){0,4}`,
      String.raw`(?:how|ready|interested) (?:to apply|in applying)\??|to apply|apply now|(?:the |our )?(?:application|interview|hiring|recruitment|selection) (?:process|procedure|timeline|instructions)|next steps|contact(?: us| information)?|closing date|important (?:notice|information)|physical (?:demands|requirements)|work(?:ing)? (?:environment|conditions)`,
    ],
  ],
  [
    'about',
    [
      String.raw`(?:a (?:bit|little) )?(?:more )?about (?:us|our .{1,30}|the (?:company|team|department|business|organi[sz]ation|firm|client|employer|school|hospital|project|programme?)|(?!the\b|you\b|this\b)${some})`,
      String.raw`who (?:we|they) are|what we do|our (?:mission|values|culture|story|company|vision|team|purpose|history|client|business|product|people)(?:${and}(?:mission|values|culture|vision|team|purpose))*|(?:company|team|department|organi[sz]ation|business|client|employer) (?:overview|description|profile|information|summary|background|introduction)|(?:meet )?the (?:team|company|client|business|department|organi[sz]ation|department|product|project)|your (?:new )?team|introduction|why us|why ${some}\?|über uns|wer wir sind|qui sommes-nous|sobre nosotros|chi siamo|over ons|o nas`,
    ],
  ],
  [
    'other',
    [
      `(?:full |job )?descriptions?(?: (?:summary|overview))?|summary|overview|details|location|other|additional information|about (?:the|this) job|general|employment type|job type`,
    ],
  ],
];

const whole = known.map(([kind, forms]) => [kind, new RegExp(`^(?:${forms.join('|')})$`, 'iu')] as const);

/** What a short line of an unknown wording is a heading of, by the one word that gives it away. */
const telling: [SectionKind, RegExp][] = [
  ['legal', /\b(?:equal opportunity|applicant|disclosures?|hiring process|interview process|how we hire)\b/i],
  ['nice', /\b(?:bonus|preferred|nice to have|be great if)\b/i],
  [
    'benefits',
    /\b(?:benefits?|perks?|salary|compensation|pto|leave|stipend|we offer|you['’]?(?:ll| will) (?:get|gain|enjoy|love))\b/i,
  ],
  [
    'requirements',
    /\b(?:requirements?|qualifications?|skills|qualities|(?:good|great|right|a) fit|ideal|candidate has|you['’]ve done|(?:our|tech) stack|you if)\b/i,
  ],
  [
    'duties',
    /\b(?:responsibilit(?:y|ies)|duties|(?:this|the|your) role|role description|you['’]?(?:ll| will)(?: \w+)? (?:do|own|work)|success looks like)\b/i,
  ],
  [
    'about',
    /\b(?:values|ethos|meet|our (?:team|customers|story|products?)|join (?:us|our|the)|about|why)\b/i,
  ],
];

/** A heading's longest length in UTF-16 units: what is longer is a sentence. */
const LONGEST = 70;

/**
 * The kind of section that a heading opens. In: the heading's text, with or without bullets, colon or question mark.
 * Out: its kind; undefined when the text is no heading that one knows.
 */
export function headingKind(text: string): SectionKind | undefined {
  if (!text || text.length > LONGEST + 20) return undefined;
  const bare = bareOf(text);
  if (!bare || bare.length > LONGEST) return undefined;
  for (const [kind, form] of whole) if (form.test(bare)) return kind;
  return undefined;
}

/** Without what stands around the words, and with one blank between them. */
function bareOf(text: string): string {
  // most lines are bare already: asking is quicker than replacing
  const inner = edges.test(text) ? text.replace(around, '') : text;
  return uneven.test(inner) ? inner.replace(/\s+/g, ' ') : inner;
}

const around = /^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu;
const edges = /^[^a-z\d]|[^a-z\d)]$/i;
const uneven = /\s\s|[^\S ]/;

/**
 * Headings certain enough to be believed in the middle of a line, when capitalised and followed by a capital. The capital
 * is asked for before what stands in front of it, which is slower to look at.
 */
const certain =
  /(?=[A-Z])(?<=^|[\s.!?;•])(?:(?:Key|Main|Core|Essential|Primary|Job|Your|Principal|Minimum|Basic|Required|Preferred|Desired|Additional)\s+){0,2}(?:Responsibilities|Requirements|Qualifications|Duties|Accountabilities|Nice[- ][Tt]o[- ][Hh]aves?|Benefits|Perks|What [Yy]ou(?:['’]ll| [Ww]ill) [Dd]o|What [Yy]ou(?:['’]ll)? [Bb]ring|What [Ww]e [Oo]ffer|Who [Yy]ou [Aa]re|About (?:[Uu]s|[Yy]ou|the [Rr]ole))(?=\s+[\p{Lu}\d•\-–]|\s*[:：])/gu;
/** What no certain heading is without: without anything to look back at, it is looked for five times as fast. */
const telltale =
  /Responsibilities|Requirements|Qualifications|Duties|Accountabilities|Nice[- ][Tt]o|Benefits|Perks|What [YyWw]|Who [Yy]ou|About [UuYyt]/;
/** A short beginning of a sentence that a colon closes: "What you need: …". */
const closed = /(?<=^|[.!?;•\n]\s{0,3})[\p{Lu}][^\n.:：;•]{2,60}[:：]/gu;

/**
 * Finds the headings of a description: lines of their own, and in running text what a colon closes or what is certain.
 * In: plain text. Out: the headings in order.
 */
export function headings(text: string): Heading[] {
  const found: Heading[] = [];
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    if (end === start) continue;
    const line = text.slice(start, end);
    const kind = listed.test(line) ? undefined : (headingKind(line) ?? looseKind(line));
    if (kind) found.push({ kind, start, end });
    else inline(line, start, found);
  }
  return found;
}

const listed = /^\s*[-•*·]\s/;

/** The kind of a line that looks like a heading (short, no list item, no sentence) in words of the employer's own. */
function looseKind(line: string): SectionKind | undefined {
  const bare = line.trim();
  const title =
    bare.length < 60 && /^[^\s\-•*·]/.test(bare) && (/[:：]$/.test(bare) || !/[.!,;]$/.test(bare));
  return title && bare.split(/\s+/).length <= 8
    ? telling.find(([, word]) => word.test(bare))?.[0]
    : undefined;
}

/** Adds the headings within a line, in their order; what is closed by a colon counts before what is certain. */
function inline(line: string, offset: number, found: Heading[]): void {
  const within = new Map<number, Heading>();
  if (line.includes(':') || line.includes('：')) addMatches(closed, line, offset, within);
  if (telltale.test(line)) addMatches(certain, line, offset, within);
  if (within.size) found.push(...[...within.values()].sort((a, b) => a.start - b.start));
}

function addMatches(form: RegExp, line: string, offset: number, within: Map<number, Heading>): void {
  form.lastIndex = 0;
  for (let match = form.exec(line); match; match = form.exec(line)) {
    const kind = headingKind(match[0]);
    const start = offset + match.index;
    if (kind && kind !== 'other' && !within.has(start))
      within.set(start, { kind, start, end: start + match[0].length });
  }
}
