import { levelStep } from '../knowledge/titles/levels';
import type { Lens } from './compiled-plan';
import type { Resemblance } from './direction';
import type { Evidence, Mention } from './evidence';
import type { Said } from './said';
import { partsOf, together } from './saturate';
import type { Wanted } from './wanted';
import { type FitNumbers, given } from './weights';

/** How much a job exercises one skill or target of the plan. */
export interface Exercise {
  wanted: Wanted;
  /** By the text, 0 to 1, and its mentions, plainest first. */
  said: number;
  mentions: Mention[];
  /** By what such a job usually is, 0 to 1. */
  expected: number;
  /** What it adds to Growth (0 to 1) or, negative for a duty to be shed, takes away; together, less `same`, they are Growth. */
  share: number;
}

export interface Growth {
  /** 0 to 1; null when the plan wants to build nothing, or nothing could be read. */
  value: number | null;
  exercises: Exercise[];
  /** How much is at stake compared with today, 0 to 1. */
  stakes: number;
  /** Lost, 0 to 1, because the job is much like today's. */
  same: number;
}

/**
 * Growth: what the plan wants to build and the job exercises, 1 − Π(1 − worth × exercise), less the duties to be shed.
 * A must-build counts in full; a strength counts by the stakes it is exercised at.
 */
export function growthOf(
  lens: Lens,
  evidence: Evidence,
  said: readonly Said[],
  alike: readonly Resemblance[],
): Growth {
  const {
    own,
    numbers: { growth },
  } = lens;
  const stakes = stakesOf(lens, evidence);
  // with nothing but a title to go by, such a job is taken to be what it usually is
  const trust = evidence.readable ? growth.expected : 1;
  const sharpness = evidence.readable ? growth.sharpness : 1;
  const usual = usualFor(lens, evidence.usual);
  const exercises = lens.wanted.flatMap((wanted, number): Exercise[] => {
    if (wanted.kind === 'current') return [];
    const { value = 0, mentions = [] } = said[number] ?? {};
    const expected = wanted.kind === 'shed' ? 0 : trust * expectation(wanted, alike, usual[number] ?? 0);
    return [{ wanted, mentions, said: value, expected, share: 0 }];
  });
  const worths = (shed: boolean) =>
    exercises.map((exercise) =>
      (exercise.wanted.kind === 'shed') === shed ? worthOf(growth, exercise, stakes) : 0,
    );
  const [built, shed] = [worths(false), worths(true)];
  const full = together(built) ** sharpness;
  // unlike a job half related to today's, one that is today's teaches little that is new
  const same = full * growth.same * Math.max(0, 2 * (own.likeness?.(evidence.title) ?? 0) - 1);
  const lost = (full - same) * together(shed);
  const [gains, losses] = [partsOf(full, built), partsOf(lost, shed)];
  exercises.forEach((exercise, i) => {
    exercise.share = (gains[i] ?? 0) - (losses[i] ?? 0);
  });
  const targets = exercises.filter(({ wanted }) => wanted.kind !== 'shed');
  const silent =
    !evidence.readable && !targets.some(({ said, expected }) => said + expected > given.leastGrowth);
  const value = targets.length && !silent ? full - same - lost : null;
  return { value, exercises, stakes, same };
}

/** What an exercise adds, or a duty to be shed takes away, before they are put together. */
function worthOf(growth: FitNumbers['growth'], { wanted, said, expected }: Exercise, stakes: number): number {
  if (wanted.kind === 'shed') return growth.shed * given.minds[wanted.treatment] * said;
  return worth(growth, wanted, stakes) * together([said, expected]);
}

/** What a skill exercised throughout is worth to the plan. */
export function worth(growth: FitNumbers['growth'], wanted: Wanted, stakes: number): number {
  if (wanted.kind !== 'target') return growth.capability;
  if (wanted.focus === 'must-build') return growth.mustBuild;
  if (wanted.focus === 'support') return growth.support;
  return growth.worldClass * (1 - growth.stakes * (1 - stakes));
}

/** How much such a job is known to exercise a skill: by the option it is like, and by the knowledge of its title. */
function expectation({ id }: Wanted, alike: readonly Resemblance[], usual: number): number {
  let most = usual;
  for (const { option, alike: likeness } of alike)
    if (option.role.buildsIds.includes(id)) most = Math.max(most, likeness);
  return most;
}

/** How surely what jobs of the title take is each thing that the plan wants, 0 to 1. */
function usualFor({ own, wanted }: Lens, usual: ReadonlyMap<number, number>): Float64Array {
  const most = new Float64Array(wanted.length);
  for (const [skill, central] of usual)
    for (const { wanted: number, weight } of own.links.get(skill) ?? [])
      most[number] = Math.max(most[number] ?? 0, central * weight);
  return most;
}

/** Words of scope and audience, and steps up from today, each counting less than the one before. */
function stakesOf({ own }: Lens, { stakes, level }: Evidence): number {
  const signs = new Set(stakes.map(({ value }) => value)).size;
  const up = own.level ? Math.max(0, levelStep(own.level, level)) : 0;
  return 1 - (1 - given.stake) ** (signs + up);
}
