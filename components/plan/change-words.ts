import { fieldWords } from '../../lib/plan/record-words';
import type { PlanListName } from '../../lib/plan/schema';
import type { JournalEntry } from '../../lib/store/db';
import { TOOK_BACK } from '../../lib/store/journal';

const places: Partial<Record<PlanListName | 'profile', string>> = {
  profile: 'the plan',
  valueItems: 'a problem or outcome',
  skills: 'a target skill',
  roles: 'a role option',
  capabilityTargets: 'a target',
  currentSkills: 'a skill of today',
  duties: 'a duty',
  reinvestments: 'a use of time',
  actions: 'an action',
  milestones: 'a milestone',
  proofs: 'a proof',
};
const isPlace = (table: string): table is keyof typeof places => table in places;

const quote = (value: unknown) =>
  typeof value === 'string' && value.trim() ? ` It said “${value.trim().slice(0, 80)}”.` : '';

/** A change of the plan in words, with the text that it replaced; null for what isn't of the plan. */
export function sayChange({ table, before, after, label }: JournalEntry): string | null {
  if (!isPlace(table)) return null;
  if (before === null) return `Added ${places[table]}.`;
  const fields = Object.keys(after);
  const back = label.startsWith(`${TOOK_BACK}Edited`);
  if (fields.includes('deletedAt') || !(back || label.startsWith('Edited')))
    return label.replace(/\.?$/, '.');
  const [field = ''] = fields;
  return `${back ? `${TOOK_BACK}changed` : 'Changed'} “${fieldWords(field)}” in ${places[table]}.${quote(before[field])}`;
}
