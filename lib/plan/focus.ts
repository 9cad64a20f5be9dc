import { levelOf } from './audit';
import { inWords } from './in-words';
import type { Skill } from './schema';

/** Three critical skills are asked for; a plan holds at most five. */
const MOST_SKILLS = 5;

/**
 * Why no more skills can be added; null while they can. An entry without a name yet counts.
 * In: the target skills.
 */
export function noMoreSkills(skills: readonly Skill[]): string | null {
  if (skills.length < MOST_SKILLS) return null;
  return 'Five is the most: a plan that builds everything builds nothing. Remove the one you would miss least.';
}

/** Strengths that one person finds the time to make world-class. */
const MOST_WORLD_CLASS = 2;

/** From this level on a skill is a strength. */
const STRENGTH = 2;

/** What the focus rule says of a plan's choices; it explains, and changes nothing. */
export interface FocusAdvice {
  /** The rule that isn't kept. */
  about: 'must-build' | 'world-class' | 'strength';
  text: string;
}

/**
 * Looks at the choices of focus: one or two strengths to make world-class, one skill that must be built.
 * In: the target skills. Out: what is broken or still missing, in words, the gravest first; none when all is well.
 */
export function focusAdvice(skills: readonly Skill[]): FocusAdvice[] {
  const named = skills.filter(({ name }) => name.trim());
  if (named.length < 2) return [];
  const namesOf = (skills: readonly Skill[]) => skills.map(({ name }) => name);
  const of = (focus: Skill['focus']) => named.filter((skill) => skill.focus === focus);
  const must = of('must-build');
  const best = of('world-class');
  const advice: FocusAdvice[] = [];
  if (must.length > 1)
    advice.push({
      about: 'must-build',
      text: `${inWords(namesOf(must))} are all must-builds. Which one decides whether your next chapter happens? Building one at a time is what gets it built.`,
    });
  if (best.length > MOST_WORLD_CLASS)
    advice.push({
      about: 'world-class',
      text: `${inWords(namesOf(best))}: that is more than two to make world-class. World-class takes most of the time you have; choose the one or two that people already come to you for.`,
    });
  for (const skill of best) {
    const level = levelOf(skill);
    if (level !== null && level < STRENGTH)
      advice.push({
        about: 'strength',
        text: `${skill.name} is not a strength yet. A strength taken further usually carries further than a weakness mended; this one may be your must-build.`,
      });
  }
  if (!best.length)
    advice.push({
      about: 'world-class',
      text: `No strength to double down on yet. The next leap usually comes from one${strongest(named)}.`,
    });
  if (!must.length)
    advice.push({
      about: 'must-build',
      text: 'No must-build yet. Which one skill would keep you out of your next role?',
    });
  return advice;
}

/** ": Negotiation looks like it", the audited skill that stands highest; nothing where none is a strength. */
function strongest(skills: readonly Skill[]): string {
  const [best] = skills
    .map((skill) => ({ name: skill.name, level: levelOf(skill) ?? 0 }))
    .sort((a, b) => b.level - a.level);
  return best && best.level >= STRENGTH ? `; ${best.name} looks like a good one` : '';
}
