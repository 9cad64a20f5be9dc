import type { PlanListName, PlanRecord, Profile } from './schema';

/** The fields every record starts with: a new id, now twice, alive. */
export function newRecord(now: number) {
  return { id: crypto.randomUUID(), createdAt: now, updatedAt: now, deletedAt: null };
}

/** The one profile record's id: there is one plan on a device. */
export const PROFILE_ID = 'me';

/** A profile with nothing filled in. */
export function emptyProfile(now: number): Profile {
  return {
    ...newRecord(now),
    id: PROFILE_ID,
    helpWhom: '',
    solveWhat: '',
    soTheyCan: '',
    reliedOnFor: '',
    driverDifficulty: null,
    driverSpeed: null,
    driverStyle: null,
    driverShowing: null,
    vision: '',
    visionProblems: '',
    visionWhom: '',
    visionImpact: '',
    visionEnergy: '',
    visionKnownFor: '',
    currentTitle: '',
    currentCompany: '',
    yearsExperience: null,
  };
}

const unanswered = () => ({ answer: null, evidence: '', proofIds: [] });

type Blank<Name extends PlanListName> = Omit<
  PlanRecord<Name>,
  'id' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'order'
>;

/** What a new entry of each list looks like before anything is typed. */
const blanks: { [Name in PlanListName]: () => Blank<Name> } = {
  valueItems: () => ({ kind: 'problem', text: '', why: '' }),
  skills: () => ({
    name: '',
    alsoKnownAs: [],
    notThese: [],
    why: '',
    guessedLevel: null,
    targetLevel: 3,
    focus: 'support',
    usedToday: unanswered(),
    highStakes: unanswered(),
    trusted: unanswered(),
    couldTeach: unanswered(),
  }),
  roles: () => ({
    title: '',
    alsoKnownAs: [],
    notThese: [],
    kind: 'next-step',
    form: 'role',
    team: '',
    industry: '',
    horizon: 'now',
    buildsIds: [],
    leadsToIds: [],
    problems: '',
    success: '',
  }),
  capabilityTargets: () => ({ name: '', alsoKnownAs: [], roleIds: [] }),
  currentSkills: () => ({ name: '', alsoKnownAs: [], level: 2 }),
  duties: () => ({
    text: '',
    hoursAWeek: null,
    treatment: 'keep',
    means: '',
    state: 'idea',
    practisesIds: [],
  }),
  reinvestments: () => ({
    kind: 'practice',
    text: '',
    hoursAWeek: null,
    buildsIds: [],
    due: null,
    state: 'idea',
  }),
  actions: () => ({
    kind: 'project',
    text: '',
    buildsIds: [],
    due: null,
    state: 'open',
    doneOn: null,
    tally: [],
  }),
  milestones: () => ({ text: '', due: null, reachedOn: null, roleIds: [] }),
  proofs: () => ({
    what: '',
    result: '',
    figure: '',
    buildsIds: [],
    link: '',
    on: '1970-01-01',
    sourceId: null,
  }),
};

/** A new entry of a list with `fields` filled in, `order` places it in its list; `now` in milliseconds. */
export function newEntry<Name extends PlanListName>(
  list: Name,
  fields: Partial<Blank<Name>>,
  order: number,
  now: number,
): Blank<Name> & Pick<PlanRecord<Name>, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'order'> {
  return { ...blanks[list](), ...fields, ...newRecord(now), order };
}
