import type { Level } from '../knowledge/field';
import { levelStep } from '../knowledge/titles/levels';
import type { Asked } from './asked';
import type { Lens } from './compiled-plan';
import type { Evidence } from './evidence';
import { jobOf, type Option } from './options';
import { partWeight, type Said } from './said';
import { clamp, partsOf, together } from './saturate';
import { type FitNumbers, given } from './weights';

/** How much a posting resembles one role option. */
export interface Resemblance {
  option: Option;
  /** By its title, 0 to 1, and the option's title it is likest to. */
  title: number;
  to: string;
  /** By what the text speaks of, 0 to 1. */
  text: number;
  /** Where the text names it; undefined when it doesn't. */
  named: Asked<Option> | undefined;
  /** All, 0 to 1: what the job is, whatever its level. */
  alike: number;
  /** What of that title, text and name account for; together all of it. */
  shares: { title: number; text: number; named: number };
  /** Steps of seniority from the option's titles to the posting, 0 within their range. */
  step: number;
  /** All in all, 0 to 1. */
  value: number;
}

/**
 * Direction: for each role option 1 − (1 − title × confirmed)(1 − text)(1 − named), less what the level is off. The title says
 * what the job is; the text confirms it by the option's typical skills and by what the option is to build, and may
 * speak for it by itself, more so where it names the option. An option that the person said this is not counts nothing. The axis is the best option's.
 * Out: the resemblances, best first; none when the plan has no role options.
 */
export function resemblances(lens: Lens, evidence: Evidence, said: readonly Said[]): Resemblance[] {
  const { direction } = lens.numbers;
  const { level } = evidence;
  const job = lens.roles.place(jobOf(evidence.title));
  const spoken = spokenOf(lens, evidence);
  return lens.options
    .map((option) => {
      const { value: likeness, to } = option.likeness(evidence.title, job);
      const kept = 1 - option.excluded(evidence.title);
      const title = kept * likeness ** direction.sharpness;
      const text = kept * covered(option, spoken);
      const builds = Math.max(0, ...option.builds.map((number) => said[number]?.value ?? 0));
      const confirmed = evidence.readable ? together([text / given.plenty, builds * direction.builds]) : 1;
      const named = kept > 0.5 ? evidence.named.find(({ value }) => value === option) : undefined;
      const ways = [
        title * (1 - direction.doubt * (1 - confirmed)),
        direction.text * text,
        named ? direction.named : 0,
      ];
      const alike = together(ways);
      const [byTitle = 0, byText = 0, byName = 0] = partsOf(alike, ways);
      const step =
        Math.max(0, levelStep(option.highest, level)) + Math.min(0, levelStep(option.lowest, level));
      const shares = { title: byTitle, text: byText, named: byName };
      return {
        option,
        title,
        to,
        text,
        named,
        alike,
        shares,
        step,
        value: alike * levelKept(direction, step),
      };
    })
    .sort((a, b) => preference(b, level) - preference(a, level));
}

/**
 * What is left of a resemblance at another level, 0 to 1. In: steps of seniority from the option to the posting.
 * A job far above the option is still the right work, for later; one far below leads back.
 */
export function levelKept({ freeSteps, step: lost, above }: FitNumbers['direction'], step: number): number {
  const kept = clamp(1 - lost * Math.max(0, Math.abs(step) - freeSteps));
  return step > 0 ? Math.max(above, kept) : kept;
}

/** Of options that are alike, the one whose own title is nearest in level. */
function preference({ option, value }: Resemblance, level: Level): number {
  return value - given.tie * Math.abs(levelStep(option.level, level));
}

/** What the text speaks of: skill of the vocabulary → how plainly, 0 to 1. */
function spokenOf({ numbers: { parts } }: Lens, { concepts }: Evidence): Map<number, number> {
  const spoken = new Map<number, number>();
  for (const { concept, strength, part } of concepts) {
    const plainly = strength * Math.min(1, partWeight(parts, part) / parts.duties);
    spoken.set(concept, Math.max(spoken.get(concept) ?? 0, plainly));
  }
  return spoken;
}

/** Share of an option's typical skills that the text speaks of, rare skills counting for more. */
function covered({ weighed: { skills, weights, all } }: Option, spoken: ReadonlyMap<number, number>): number {
  let found = 0;
  for (let i = 0; i < skills.length; i++) found += (weights[i] ?? 0) * (spoken.get(skills[i] ?? 0) ?? 0);
  return all > 0 ? found / all : 0;
}
