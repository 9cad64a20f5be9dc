import { auditQuestions, levelOf } from './audit';
import { fieldWords, listNouns, nameOf } from './record-words';
import type { Plan, PlanListName, PlanRecord, Profile } from './schema';

/** One difference between two plans, in words. */
export interface PlanChange {
  is: 'added' | 'changed' | 'removed';
  /** "Target skill", "Your vision". */
  what: string;
  /** The record's own name; empty for what there is only one of. */
  name: string;
  /** What is different; none for added and removed ones. */
  details: { what: string; was: string; is: string }[];
}

const profileWords: Partial<Record<keyof Profile, string>> = {
  helpWhom: 'Whom you help',
  solveWhat: 'What you solve',
  soTheyCan: 'What they can do then',
  reliedOnFor: 'What people rely on you for',
  driverDifficulty: 'Difficulty of the problems',
  driverSpeed: 'Speed and quality',
  driverStyle: 'Style and influence',
  driverShowing: 'Showing your value',
  vision: 'Your vision',
  visionProblems: 'Problems you want to solve',
  visionWhom: 'Whom you want to serve',
  visionImpact: 'The impact you want',
  visionEnergy: 'What gives you energy',
  visionKnownFor: 'What you want to be known for',
  currentTitle: 'Today’s title',
  currentCompany: 'Today’s employer',
  yearsExperience: 'Years of experience',
};

/** Fields that are nobody's words, or are said another way. */
const silent = new Set<string>([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'order',
  'sourceId',
  ...auditQuestions,
]);

type Listed = PlanRecord<PlanListName>;

/** Fields whose names say too little, as a person says them. */
const fieldNames: Record<string, string> = {
  targetLevel: 'aim, from 0 to 4',
  guessedLevel: 'level, guessed',
  notThese: 'not meant by it',
  buildsIds: 'builds',
  practisesIds: 'lets you practise',
  leadsToIds: 'leads to',
  roleIds: 'for the roles',
  hoursAWeek: 'hours a week',
  doneOn: 'done on',
  reachedOn: 'reached on',
  tally: 'kept on',
  on: 'when',
};

/** A value in words; ids become the names of what they point to. */
function say(value: unknown, names: ReadonlyMap<string, string>): string {
  if (Array.isArray(value)) {
    if (value.length > 8) return `${value.length} in number`;
    return value.map((one) => names.get(String(one)) ?? String(one)).join(', ') || 'nothing';
  }
  if (value === null || value === undefined || value === '') return 'nothing';
  return String(value);
}

const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);

function detailsOf(was: Listed, is: Listed, names: ReadonlyMap<string, string>): PlanChange['details'] {
  const before = new Map<string, unknown>(Object.entries(was));
  const details = Object.entries(is)
    .filter(([field, value]) => !silent.has(field) && differs(before.get(field), value))
    .map(([field, value]) => ({
      what: fieldNames[field] ?? fieldWords(field),
      was: say(before.get(field), names),
      is: say(value, names),
    }));
  if ('targetLevel' in was && 'targetLevel' in is) {
    const [from, to] = [levelOf(was), levelOf(is)];
    if (from !== to) details.push({ what: 'level', was: sayLevel(from), is: sayLevel(to) });
    else if (differs(answersOf(was), answersOf(is)))
      details.push({ what: 'answers of the audit', was: sayAnswers(was), is: sayAnswers(is) });
  }
  return details;
}

const sayLevel = (level: number | null) => (level === null ? 'not audited' : String(level));
const sayAnswers = (skill: PlanRecord<'skills'>) =>
  answersOf(skill)
    .map(({ answer }) => answer ?? 'open')
    .join(', ');

const answersOf = (skill: PlanRecord<'skills'>) => auditQuestions.map((question) => skill[question]);

function listChanges(
  list: PlanListName,
  was: Plan,
  is: Plan,
  names: ReadonlyMap<string, string>,
): PlanChange[] {
  const before = new Map(was[list].map((record): [string, Listed] => [record.id, record]));
  const changes: PlanChange[] = [];
  for (const record of is[list]) {
    const old = before.get(record.id);
    before.delete(record.id);
    const details = old ? detailsOf(old, record, names) : [];
    if (!old || details.length)
      changes.push({ is: old ? 'changed' : 'added', what: listNouns[list], name: nameOf(record), details });
  }
  for (const gone of before.values())
    changes.push({ is: 'removed', what: listNouns[list], name: nameOf(gone), details: [] });
  return changes;
}

/**
 * What is different between two plans, in plain words: first what there is one of, then list by list.
 * In: the earlier and the later plan. Out: the changes; none when they say the same.
 */
export function comparePlans(was: Plan, is: Plan): PlanChange[] {
  const lists = [
    'skills',
    'roles',
    'capabilityTargets',
    'actions',
    'milestones',
    'proofs',
    'duties',
  ] as const;
  const others = ['reinvestments', 'valueItems', 'currentSkills'] as const;
  const records = [...lists, ...others].flatMap((list): Listed[] => [...was[list], ...is[list]]);
  const names = new Map(records.map((record): [string, string] => [record.id, nameOf(record)]));
  const before = new Map<string, unknown>(Object.entries(was.profile));
  const after = new Map<string, unknown>(Object.entries(is.profile));
  const profile = Object.entries(profileWords)
    .filter(([field]) => differs(before.get(field), after.get(field)))
    .map(([field, what]): PlanChange => {
      const empty = (value: unknown) => value === '' || value === null;
      return {
        is: empty(before.get(field)) ? 'added' : empty(after.get(field)) ? 'removed' : 'changed',
        what,
        name: '',
        details: [{ what: '', was: say(before.get(field), names), is: say(after.get(field), names) }],
      };
    });
  return [...profile, ...[...lists, ...others].flatMap((list) => listChanges(list, was, is, names))];
}
