import type { Action } from './schema';

/** An action worth taking, by kind, with the skill's name in it. */
export interface SuggestedAction {
  kind: Action['kind'];
  text: string;
}

/** What a skill looks like when it is at work → an action of each kind. The first that fits counts. */
const families: { sign: RegExp; actions: Record<Action['kind'], (skill: string) => string> }[] = [
  {
    sign: /present|story|speak|communicat|writ|report|visuali[sz]|facilitat|brief/i,
    actions: {
      project: () => 'Present one finding of mine to people who decide, in five minutes',
      relationship: () => 'Ask somebody whose talks land to look at my next one beforehand',
      habit: (skill) => `Each Friday, put the week’s one message into three sentences (${skill})`,
    },
  },
  {
    sign: /lead|people|team|coach|mentor|supervis|delegat|hiring|feedback|conflict|mediat/i,
    actions: {
      project: () => 'Lead a small piece of work with two colleagues from start to end',
      relationship: (skill) => `Meet a leader I respect once a month and bring one case of ${skill}`,
      habit: () => 'Once a week, tell one colleague what went well and one thing to try',
    },
  },
  {
    sign: /process|improv|lean|operat|quality|system|workflow|automat|design|architect/i,
    actions: {
      project: () => 'Draw a process that annoys everybody, and mend the step where work waits',
      relationship: () => 'Spend half a day beside the people who work with what we hand over',
      habit: (skill) => `Each week, write down one thing that went wrong twice, and why (${skill})`,
    },
  },
  {
    sign: /budget|financ|forecast|account|p&l|pricing|cost|invest|commercial/i,
    actions: {
      project: () => 'Draft the budget of one small project and defend it',
      relationship: () => 'Have the finance partner explain to me how our figures are made',
      habit: () => 'Each month, guess a figure before it comes out, and look why I was off',
    },
  },
  {
    sign: /negotiat|sales|sell|client|customer|stakeholder|account|influenc|partner|supplier|vendor/i,
    actions: {
      project: () => 'Prepare and run one talk in which both sides want something different',
      relationship: (skill) => `Sit in when somebody good at ${skill} talks to a difficult counterpart`,
      habit: () => 'Before each important talk, write down what the other side needs',
    },
  },
  {
    sign: /data|sql|analy|statist|python|excel|model|research|evidence|machine learning/i,
    actions: {
      project: () => 'Answer one question the team has argued about, from our own data',
      relationship: () => 'Ask the person who knows our data best to go through my work once a month',
      habit: (skill) => `Keep two hours a week for ${skill} on a real question`,
    },
  },
  {
    sign: /teach|train|curricul|educat|lesson|learn|instruct/i,
    actions: {
      project: () => 'Build one unit from scratch, teach it, and ask the learners what stayed',
      relationship: () => 'Sit in on a colleague’s class, and have them sit in on mine',
      habit: () => 'After each lesson, note the moment where most got lost',
    },
  },
  {
    sign: /care|patient|clinic|nurs|triage|safety|health|medic/i,
    actions: {
      project: () => 'Take on one safety or handover problem of the ward and bring it to a rule that holds',
      relationship: () => 'Ask a specialist to go through one hard case with me each month',
      habit: () => 'After each shift, write down one decision and what I knew when I took it',
    },
  },
];

const anySkill: Record<Action['kind'], (skill: string) => string> = {
  project: (skill) => `Find one problem at work that needs ${skill}, and take it on to the end`,
  relationship: (skill) => `Ask somebody strong in ${skill} for half an hour a month`,
  habit: (skill) => `Keep one hour a week for ${skill}, and note what came of it`,
};

/**
 * Actions that practise a skill in today's role, one of each kind.
 * In: the skill's or capability target's name. Out: a project, a relationship and a habit; none for an empty name.
 */
export function suggestedActions(skill: string): SuggestedAction[] {
  const name = skill.trim();
  if (!name) return [];
  const actions = families.find(({ sign }) => sign.test(name))?.actions ?? anySkill;
  // a name in the middle of a sentence, unless it is written in capitals like SQL
  const inText = /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  return (['project', 'relationship', 'habit'] as const).map((kind) => ({
    kind,
    text: actions[kind](inText),
  }));
}
