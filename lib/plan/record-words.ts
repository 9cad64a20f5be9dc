import type { PlanListName, PlanRecord } from './schema';

/** What a record of each list is called, as a heading has it. */
export const listNouns: Record<PlanListName, string> = {
  valueItems: 'Problem or outcome',
  skills: 'Target skill',
  roles: 'Role option',
  capabilityTargets: 'Target',
  currentSkills: 'Skill of today',
  duties: 'Duty',
  reinvestments: 'Use of time',
  actions: 'Action',
  milestones: 'Milestone',
  proofs: 'Proof',
};

/** A field's name in words: "visionKnownFor" → "vision known for", "leadsToIds" → "leads to". */
export const fieldWords = (field: string): string =>
  field.replace(/Ids$/, '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** What a record goes by: its name or title, else its text. */
export const nameOf = (record: PlanRecord<PlanListName>): string =>
  'name' in record
    ? record.name
    : 'title' in record
      ? record.title
      : 'text' in record
        ? record.text
        : record.what;
