/** Abbreviations and loan words → the words they stand for in a title. An empty text drops the word. */
const spelt: Record<string, string> = {
  // levels
  sr: 'senior',
  snr: 'senior',
  jr: 'junior',
  jnr: 'junior',
  vp: 'vicepresident',
  svp: 'vicepresident',
  evp: 'vicepresident',
  avp: 'assistant vicepresident',
  ceo: 'chief executive officer',
  cfo: 'chief financial officer',
  coo: 'chief operating officer',
  cto: 'chief technology officer',
  cio: 'chief information officer',
  cmo: 'chief marketing officer',
  cpo: 'chief product officer',
  chro: 'chief human resources officer',
  cro: 'chief revenue officer',
  ciso: 'chief information security officer',
  // clipped words
  acct: 'account',
  admin: 'administrator',
  asst: 'assistant',
  assoc: 'associate',
  biz: 'business',
  coord: 'coordinator',
  cust: 'customer',
  dept: 'department',
  dev: 'developer',
  dir: 'director',
  eng: 'engineer',
  engr: 'engineer',
  exec: 'executive',
  fin: 'finance',
  gov: 'government',
  intl: 'international',
  mfg: 'manufacturing',
  mgmt: 'management',
  mgr: 'manager',
  mktg: 'marketing',
  ops: 'operations',
  rep: 'representative',
  specialst: 'specialist',
  supv: 'supervisor',
  svc: 'service',
  sys: 'systems',
  // jobs and crafts
  ae: 'account executive',
  bdm: 'business development manager',
  bdr: 'business development representative',
  bizops: 'business operations',
  cna: 'certified nursing assistant',
  cpa: 'certified public accountant',
  cs: 'customer service',
  csm: 'customer success manager',
  csr: 'customer service representative',
  dba: 'database administrator',
  devsecops: 'security devops',
  ea: 'executive assistant',
  emt: 'emergency medical technician',
  er: 'emergency',
  'fp&a': 'financial planning analysis',
  ga: 'general',
  gp: 'general practitioner',
  hca: 'healthcare assistant',
  hgv: 'heavy goods vehicle',
  hr: 'human resources',
  hrbp: 'human resources business partner',
  icu: 'intensive care',
  'l&d': 'learning development',
  lpn: 'licensed practical nurse',
  lvn: 'licensed practical nurse',
  marcom: 'marketing communications',
  ml: 'machine learning',
  np: 'nurse practitioner',
  nqt: 'newly qualified teacher',
  ot: 'occupational therapist',
  pa: 'personal assistant',
  pmm: 'product marketing manager',
  pmo: 'project management office',
  pr: 'public relations',
  pt: 'physical therapist',
  qa: 'quality assurance',
  qc: 'quality control',
  'r&d': 'research development',
  revops: 'revenue operations',
  rmn: 'registered mental health nurse',
  rn: 'registered nurse',
  sde: 'software engineer',
  sdet: 'software test engineer',
  sdr: 'sales development representative',
  seo: 'search engine optimisation',
  slp: 'speech language pathologist',
  sme: 'subject expert',
  sre: 'site reliability engineer',
  swe: 'software engineer',
  ta: 'talent acquisition',
  tl: 'teamlead',
  // one word for whoever does it
  crewman: 'crew',
  crewperson: 'crew',
  forelady: 'foreman',
  foreperson: 'foreman',
  forewoman: 'foreman',
  handyman: 'handyperson',
  repairman: 'repairer',
  repairperson: 'repairer',
  salesman: 'salesperson',
  saleswoman: 'salesperson',
  tradesman: 'tradesperson',
  // loan words: the commonest occupations of the neighbouring languages
  administrateur: 'administrator',
  berater: 'consultant',
  buchhalter: 'accountant',
  comptable: 'accountant',
  contable: 'accountant',
  desarrollador: 'developer',
  entwickler: 'developer',
  développeur: 'developer',
  enfermera: 'nurse',
  infirmier: 'nurse',
  ingenieur: 'engineer',
  ingénieur: 'engineer',
  ingeniero: 'engineer',
  koch: 'cook',
  krankenpfleger: 'nurse',
  leiter: 'head of',
  leitung: 'head of',
  lehrer: 'teacher',
  mitarbeiter: '',
  techniker: 'technician',
  verkauf: 'sales',
  verkäufer: 'salesperson',
  vertrieb: 'sales',
  vertriebs: 'sales',
};

/** Words written apart, by hyphen or in two spellings → as one. */
const joined: Record<string, string> = {
  'entry level': 'entrylevel',
  'mid level': 'midlevel',
  'mid market': 'midmarket',
  'mid senior': 'senior',
  'vice president': 'vicepresident',
  'new grad': 'newgraduate',
  'new graduate': 'newgraduate',
  'team lead': 'teamlead',
  'team leader': 'teamlead',
  'back end': 'backend',
  'front end': 'frontend',
  'full stack': 'fullstack',
  'e commerce': 'ecommerce',
  'e learning': 'elearning',
  'co ordinator': 'coordinator',
  'health care': 'healthcare',
  'child care': 'childcare',
  'pre school': 'preschool',
  'dev ops': 'devops',
  'ware house': 'warehouse',
  'ui ux': 'ux ui',
};

/** German compounds are taken apart before these endings: "Softwareentwickler" → software developer. */
const compoundEnd =
  /^(\p{L}{3,}?)s?(entwickler|ingenieur|berater|leiter|techniker|mitarbeiter|verkäufer|lehrer)(?:in(?:nen)?)?$/u;
const feminine = /^(\p{L}{4,})in$/u;

/**
 * Spells out abbreviations and loan words, and joins words written apart.
 * @param words of a title in lower case
 * @returns the words that they stand for; some become several, a few vanish
 */
export function spellOut(words: string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const pair = joined[`${word} ${words[at + 1] ?? ''}`];
    if (pair) {
      out.push(...pair.split(' '));
      at++;
    } else out.push(...spell(word));
  }
  return out.filter(Boolean);
}

function spell(word: string): string[] {
  if (Object.hasOwn(spelt, word)) return (spelt[word] ?? word).split(' ');
  const compound = compoundEnd.exec(word);
  if (compound) return [...spell(compound[1] ?? ''), ...spell(compound[2] ?? '')];
  const stem = feminine.exec(word)?.[1];
  if (stem && Object.hasOwn(spelt, stem)) return spell(stem);
  return [word];
}
