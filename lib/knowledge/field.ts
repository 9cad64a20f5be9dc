/** One skill as people in the field name it. */
export interface SkillEntry {
  /** The usual name, sentence case: "Process mapping". Unique over all fields. */
  name: string;
  /** Other names and abbreviations that mean the same skill. */
  also?: string[];
  /** What people do with it, as verb and object in plain form: "map process", "present result to executive". */
  shows?: string[];
  /** Names of skills close enough that practising one builds part of the other. Symmetric, any field. */
  kin?: string[];
  /** Too general to practise as it stands ("Communication"): the plan asks which kind. */
  general?: true;
}

/** One occupation. Titles are without level words unless the level is part of the job's name. */
export interface RoleEntry {
  /** The usual title, sentence case: "Operations manager". Unique over all fields. */
  title: string;
  /** Other titles and abbreviations for the same job. */
  also?: string[];
  /** The function it belongs to. */
  function: FunctionName;
  /** The level that the bare title stands for. */
  level: Level;
  /** Typical skills by name, weighed: 3 the heart of the job, 2 regular, 1 helpful. */
  skills: Record<string, 1 | 2 | 3>;
  /** Titles of roles that do closely related work, whatever the level. Symmetric, any field. */
  near?: string[];
}

/** A field of work: its skills and its roles. One file for each field in `fields/`. */
export interface Field {
  skills: SkillEntry[];
  roles: RoleEntry[];
}

/** Seniority, in ascending order. */
export const levels = [
  'intern',
  'junior',
  'regular',
  'senior',
  'lead',
  'manager',
  'director',
  'executive',
] as const;
export type Level = (typeof levels)[number];

/** Functions of working life, each with the functions that do neighbouring work, as seen from it. */
export const functions = {
  software: ['data', 'it', 'security', 'product', 'games', 'electronics'],
  data: ['software', 'research', 'finance', 'product'],
  it: ['software', 'security'],
  security: ['it', 'software'],
  product: ['design', 'software', 'marketing', 'projects'],
  design: ['product', 'arts', 'marketing', 'media', 'games'],
  games: ['software', 'arts', 'film'],
  mechanical: ['manufacturing', 'electronics', 'aerospace'],
  electronics: ['mechanical', 'software', 'energy'],
  aerospace: ['mechanical', 'aviation'],
  chemical: ['science', 'manufacturing', 'energy'],
  civil: ['construction', 'architecture', 'environment'],
  architecture: ['civil', 'design', 'construction'],
  energy: ['electronics', 'environment', 'mechanical'],
  manufacturing: ['mechanical', 'logistics', 'operations', 'quality'],
  quality: ['manufacturing', 'operations'],
  construction: ['civil', 'trades', 'architecture'],
  trades: ['construction', 'maintenance'],
  maintenance: ['trades', 'manufacturing', 'facilities'],
  facilities: ['maintenance', 'administration', 'realestate'],
  operations: ['projects', 'supply', 'consulting', 'quality', 'executive'],
  projects: ['operations', 'product', 'consulting'],
  consulting: ['operations', 'finance', 'projects'],
  supply: ['operations', 'logistics'],
  logistics: ['supply', 'transport'],
  transport: ['logistics', 'aviation', 'maritime'],
  aviation: ['transport', 'aerospace'],
  maritime: ['transport', 'logistics'],
  finance: ['accounting', 'banking', 'consulting', 'data'],
  accounting: ['finance'],
  banking: ['finance', 'insurance', 'sales'],
  insurance: ['banking', 'finance'],
  realestate: ['sales', 'facilities', 'banking'],
  people: ['administration', 'education', 'legal'],
  legal: ['public', 'people'],
  marketing: ['communications', 'sales', 'design', 'product'],
  communications: ['marketing', 'media'],
  sales: ['customer', 'marketing', 'retail'],
  customer: ['sales', 'administration'],
  administration: ['people', 'operations', 'customer'],
  executive: ['operations', 'consulting', 'finance'],
  medicine: ['nursing', 'therapy', 'science', 'dental'],
  nursing: ['medicine', 'care', 'therapy'],
  therapy: ['medicine', 'nursing', 'mental', 'sport'],
  dental: ['medicine'],
  pharmacy: ['medicine', 'science'],
  laboratory: ['science', 'medicine'],
  mental: ['social', 'therapy', 'medicine'],
  care: ['nursing', 'social'],
  social: ['mental', 'care', 'education', 'public'],
  veterinary: ['medicine', 'agriculture'],
  education: ['social', 'research', 'people'],
  research: ['science', 'education', 'data'],
  science: ['research', 'laboratory', 'chemical', 'environment'],
  environment: ['science', 'civil', 'agriculture', 'energy'],
  agriculture: ['environment', 'veterinary'],
  public: ['legal', 'social', 'communications'],
  protective: ['public', 'emergency'],
  emergency: ['protective', 'medicine'],
  hospitality: ['food', 'travel', 'retail'],
  food: ['hospitality', 'retail'],
  travel: ['hospitality', 'transport'],
  events: ['hospitality', 'marketing'],
  retail: ['sales', 'hospitality', 'fashion'],
  beauty: ['retail', 'fashion'],
  fashion: ['design', 'retail', 'arts'],
  sport: ['therapy', 'education'],
  arts: ['design', 'music', 'film', 'games'],
  music: ['arts', 'film'],
  film: ['media', 'arts', 'music', 'games'],
  media: ['communications', 'film', 'design'],
  language: ['media', 'education'],
  nonprofit: ['social', 'public', 'marketing'],
} as const;
export type FunctionName = keyof typeof functions;
