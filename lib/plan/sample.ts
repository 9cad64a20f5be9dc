import { emptyProfile, newEntry } from './create';
import type { Plan, PlanListName } from './schema';

const DAY = 24 * 60 * 60 * 1000;

/** The calendar day (UTC) some days after an instant in milliseconds, as "2026-11-22". */
const dayAfter = (now: number, days: number) => new Date(now + days * DAY).toISOString().slice(0, 10);

/**
 * The plan of an invented person, all seven steps filled in: an operations analyst at a mail-order firm, five
 * years in, on the way to operations strategy. For trying Waymark out; its records get new ids each time.
 * @param now the instant it is made at, in milliseconds since 1970; its dates lie around it.
 */
export function samplePlan(now: number): Plan {
  let order = 0;
  const make = <Name extends PlanListName>(list: Name, fields: Parameters<typeof newEntry<Name>>[1]) =>
    newEntry(list, fields, ++order, now);

  const reportProof = make('proofs', {
    what: 'Rebuilt the weekly delivery report as two pages with one question each.',
    result: 'The directors decide on it in the meeting instead of asking for another version.',
    figure: '6 hours a week saved',
    on: dayAfter(now, -70),
  });
  const returnsProof = make('proofs', {
    what: 'Traced why returns waited four days, and moved one inspection step.',
    result: 'Refunds go out on the day after arrival.',
    figure: '4 days → 1 day',
    on: dayAfter(now, -160),
  });
  const yes = (evidence: string, proofIds: string[] = []) => ({ answer: 'yes' as const, evidence, proofIds });
  const partly = (evidence: string) => ({ answer: 'partly' as const, evidence, proofIds: [] });
  const no = (evidence: string) => ({ answer: 'no' as const, evidence, proofIds: [] });

  const improvement = make('skills', {
    name: 'Process improvement',
    alsoKnownAs: ['process optimisation', 'continuous improvement'],
    why: 'Every role on my way is about making work flow that belongs to nobody in particular.',
    guessedLevel: 3,
    targetLevel: 4,
    focus: 'world-class',
    usedToday: yes('Returns, goods-in, the Monday backlog.', [returnsProof.id]),
    highStakes: yes('Changed the returns desk two weeks before Christmas.'),
    trusted: yes('Team leaders call me before they change a shift.'),
    couldTeach: partly('I can show it; I have never taught it.'),
  });
  const storytelling = make('skills', {
    name: 'Data storytelling',
    alsoKnownAs: ['presenting data', 'turning figures into decisions'],
    why: 'Strategy is decided by those who can say what the figures mean.',
    guessedLevel: 1,
    targetLevel: 3,
    focus: 'must-build',
    usedToday: yes('The weekly report.', [reportProof.id]),
    highStakes: no('I have not yet presented to the board.'),
    trusted: partly('My manager has me draft her slides.'),
    couldTeach: no('I am still looking for my own way.'),
  });
  const stakeholders = make('skills', {
    name: 'Stakeholder management',
    alsoKnownAs: ['working across functions'],
    why: 'No process stays inside one department.',
    guessedLevel: 2,
    targetLevel: 3,
    focus: 'support',
    usedToday: yes('Sales, warehouse and IT, weekly.'),
    highStakes: partly('Works until two directors disagree.'),
    trusted: partly('With peers, yes.'),
    couldTeach: no('Not yet.'),
  });

  const budget = make('capabilityTargets', {
    name: 'Budget responsibility',
    alsoKnownAs: ['budgeting', 'P&L'],
  });
  const leading = make('capabilityTargets', { name: 'People management', alsoKnownAs: ['leading a team'] });

  const head = make('roles', {
    title: 'Head of Operations Strategy',
    alsoKnownAs: ['Director of Operations', 'Operations Strategy Director'],
    kind: 'ideal',
    industry: 'Logistics, retail',
    horizon: '3-5y',
    buildsIds: [improvement.id, storytelling.id, budget.id],
    problems: 'Many sites that each work well and together do not.',
    success: 'A three-year plan that a depot can follow, and results that stayed.',
  });
  const manager = make('roles', {
    title: 'Operations Manager',
    alsoKnownAs: ['Business Operations Manager'],
    kind: 'next-step',
    team: 'Customer delivery',
    horizon: 'now',
    buildsIds: [improvement.id, stakeholders.id, leading.id, budget.id],
    leadsToIds: [head.id],
    problems: 'Orders wait where one team ends and the next begins.',
    success: 'Service figures that hold through December.',
  });
  const programme = make('roles', {
    title: 'Transformation Manager',
    alsoKnownAs: ['Change Manager', 'Business Transformation Lead'],
    kind: 'adjacent',
    horizon: '1-2y',
    buildsIds: [improvement.id, stakeholders.id],
    leadsToIds: [head.id],
  });
  const people = make('roles', {
    title: 'People Operations Lead',
    alsoKnownAs: ['People Operations Manager'],
    kind: 'cross-functional',
    horizon: '1-2y',
    buildsIds: [improvement.id, leading.id],
    leadsToIds: [head.id],
  });
  const reporting = make('roles', {
    title: 'Board reporting project',
    kind: 'portfolio',
    form: 'project',
    horizon: 'now',
    buildsIds: [storytelling.id],
    leadsToIds: [manager.id],
  });

  const pilot = make('milestones', {
    text: 'Presented a finding of my own to the directors',
    due: dayAfter(now, 120),
    roleIds: [manager.id],
  });

  return {
    profile: {
      ...emptyProfile(now),
      helpWhom: 'teams who hand work to each other',
      solveWhat: 'the waiting and rework in between',
      soTheyCan: 'keep what they promised to customers',
      reliedOnFor: 'Finding out what really happened, without looking for somebody to blame.',
      driverDifficulty: 3,
      driverSpeed: 4,
      driverStyle: 3,
      driverShowing: 2,
      vision:
        'Lead how a network of sites works together: decide with data, change what people first resist, and leave teams that improve without me.',
      visionProblems: 'Good sites that add up to a slow network.',
      visionWhom: 'Site leaders, and the customers at the end of their work.',
      visionImpact: 'Promises kept at half the effort.',
      visionEnergy: 'The moment when a team sees its own work on the wall.',
      visionKnownFor: 'Calm change that lasts.',
      currentTitle: 'Operations Analyst',
      currentCompany: 'Calderwater Home Supplies',
      yearsExperience: 5,
    },
    valueItems: [
      make('valueItems', {
        text: 'Orders that get stuck between two teams.',
        why: 'Nobody owns the gap, and the customer stands in it.',
      }),
      make('valueItems', {
        kind: 'outcome',
        text: 'Refunds reach customers three days sooner.',
        why: 'One call in five was about a refund.',
      }),
    ],
    skills: [improvement, storytelling, stakeholders],
    roles: [head, manager, programme, people, reporting],
    capabilityTargets: [
      { ...budget, roleIds: [manager.id, head.id] },
      { ...leading, roleIds: [manager.id] },
    ],
    currentSkills: [
      make('currentSkills', { name: 'Excel', level: 4 }),
      make('currentSkills', { name: 'SQL', level: 2 }),
      make('currentSkills', { name: 'Process mapping', level: 3 }),
      make('currentSkills', { name: 'Reporting', level: 3 }),
    ],
    duties: [
      make('duties', { text: 'Weekly delivery report', hoursAWeek: 6, practisesIds: [storytelling.id] }),
      make('duties', {
        text: 'Copying figures between systems',
        hoursAWeek: 5,
        treatment: 'automate',
        means: 'a scheduled query',
        state: 'started',
      }),
      make('duties', {
        text: 'Answering stock questions by e-mail',
        hoursAWeek: 4,
        treatment: 'delegate',
        means: 'the stock desk, with a page of answers',
      }),
      make('duties', { text: 'Minutes of the shift meeting', hoursAWeek: 2, treatment: 'eliminate' }),
    ],
    reinvestments: [
      make('reinvestments', {
        kind: 'visibility',
        text: 'Present one finding a month to the leadership team',
        hoursAWeek: 3,
        buildsIds: [storytelling.id],
        state: 'started',
      }),
      make('reinvestments', {
        kind: 'project',
        text: 'Lead the goods-in redesign',
        hoursAWeek: 4,
        due: dayAfter(now, 60),
        buildsIds: [improvement.id, leading.id],
      }),
    ],
    actions: [
      make('actions', {
        text: 'Tell the peak-season story in five slides',
        buildsIds: [storytelling.id],
        due: dayAfter(now, 21),
      }),
      make('actions', {
        kind: 'relationship',
        text: 'Coffee with the finance partner about how budgets are made',
        buildsIds: [budget.id],
        due: dayAfter(now, 10),
      }),
      make('actions', {
        kind: 'habit',
        text: 'One chart rewritten each Friday',
        buildsIds: [storytelling.id],
      }),
    ],
    milestones: [pilot],
    proofs: [
      { ...reportProof, buildsIds: [storytelling.id] },
      { ...returnsProof, buildsIds: [improvement.id] },
    ],
  };
}
