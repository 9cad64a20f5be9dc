import { type SavedRole, type Stage, stages } from '../schema';
import { stageNames } from '../stage-names';
import { least, type Statement, tooFew } from './statement';

/** The stages on the way to a role, without the end that is none. */
const onward: readonly Stage[] = stages.filter((stage) => stage !== 'closed');

/** A stage with the roles that ever came as far. */
export interface Step {
  stage: Stage;
  reached: number;
}

/** How far roles come. */
export interface Funnel {
  steps: Step[];
  closed: number;
}

/** The furthest stage that a role ever came to; the first one when it was closed at once. */
export function furthestStage({ stage, stageHistory }: Pick<SavedRole, 'stage' | 'stageHistory'>): Stage {
  const been = [stage, ...stageHistory.map((one) => one.stage)].map((one) => onward.indexOf(one));
  return onward[Math.max(0, ...been)] ?? 'interested';
}

/** Counts how many roles came to each stage, or further. */
export function funnelOf(roles: readonly SavedRole[]): Funnel {
  const counts = onward.map(() => 0);
  for (const role of roles) {
    const furthest = onward.indexOf(furthestStage(role));
    for (let at = 0; at <= furthest; at++) counts[at] = (counts[at] ?? 0) + 1;
  }
  return {
    steps: onward.map((stage, at) => ({ stage, reached: counts[at] ?? 0 })),
    closed: roles.filter(({ stage }) => stage === 'closed').length,
  };
}

/** What to do where most come to a halt. */
const unblock: Record<Stage, string> = {
  interested: 'Choose the two that fit best and give each an evening.',
  preparing: 'Send the one that is furthest, finished or not quite.',
  applied: 'Lead with a proof from your sheet, and apply to fewer that fit better.',
  interviewing: 'Ask for a word on why, and rehearse the story of your strongest proof.',
  offer: 'An offer is a choice: compare it with your role of today.',
  accepted: '',
  closed: '',
};

/** Where most roles come to a halt, and what to do about it. */
export function funnelMessage({ steps }: Funnel): Statement {
  const moved = steps[1]?.reached ?? 0;
  if (moved < least.funnel)
    return tooFew('where roles come to a halt', 'roles beyond the first stage', moved, least.funnel);
  const falls = steps.slice(0, -1).map(({ stage, reached }, at) => {
    const on = steps[at + 1]?.reached ?? 0;
    return { stage, next: steps[at + 1]?.stage ?? stage, reached, on, kept: reached ? on / reached : 1 };
  });
  // of a handful it is chance how many go on
  const told = falls.filter(({ reached }) => reached >= least.funnel);
  const [steepest] = [...told].sort((a, b) => a.kept - b.kept);
  if (!steepest)
    return tooFew('where roles come to a halt', 'roles beyond the first stage', moved, least.funnel);
  const { stage, next, reached, on } = steepest;
  return {
    title: `From ${stageNames[stage].toLowerCase()} to ${stageNames[next].toLowerCase()}, ${on.toLocaleString('en')} of ${reached.toLocaleString('en')} went on so far`,
    advice: `That is your narrowest place. ${unblock[stage]}`,
  };
}
