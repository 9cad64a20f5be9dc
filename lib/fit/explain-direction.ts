import { inWords } from '../plan/in-words';
import type { Lens } from './compiled-plan';
import type { Resemblance } from './direction';
import type { Evidence } from './evidence';
import type { Place, Reason } from './fit';
import { partWeight } from './said';
import { counted, ofThePlan, phraseAt, wholeTitle } from './wording';

/** Why Direction is what it is: the nearest role option by title and by text, and what its level is off. */
export function directionReasons(lens: Lens, evidence: Evidence, nearest: Resemblance): Reason[] {
  const { posting } = evidence;
  const { option, title, to, named, alike, shares, value, step } = nearest;
  const base = { axis: 'direction' as const, planId: option.role.id };
  const place = wholeTitle(posting);
  const ofTitle = { phrase: phraseAt(posting, place), place };
  const reasons: Reason[] = [];
  if (title >= 0.25) {
    const text = `${nearness(title)} “${to}”, ${ofThePlan[option.role.kind]}.`;
    reasons.push({ ...base, sense: 'for', points: 100 * shares.title, text, ...ofTitle });
  }
  const typical = spokenSkills(lens, evidence, nearest);
  const [first] = typical;
  if (first && shares.text > 0.02) {
    const names = typical.map(({ concept }) => lens.knowledge.skillNames.get(concept));
    const text = `The text speaks of what a job as “${option.role.title}” takes: ${inWords(names)}.`;
    const phrase = phraseAt(posting, first.place);
    reasons.push({
      ...base,
      sense: 'for',
      points: 100 * shares.text,
      text,
      phrase,
      place: first.place,
    });
  }
  if (named) {
    const at: Place = { field: 'description', start: named.start, end: named.end };
    const phrase = phraseAt(posting, at);
    const text = `The posting itself speaks of “${phrase}”: “${option.role.title}” is ${ofThePlan[option.role.kind]}.`;
    reasons.push({ ...base, sense: 'for', points: 100 * shares.named, text, phrase, place: at });
  }
  if (alike - value > 0.02) {
    const way = step > 0 ? 'above' : 'below';
    const text = `It is ${counted(Math.abs(step), 'level')} ${way} “${option.role.title}” on your plan.`;
    reasons.push({ ...base, sense: 'against', points: 100 * (alike - value), text, ...ofTitle });
  }
  if (alike < 0.3) {
    const text = `It is none of the roles on your plan; the nearest is “${option.role.title}”.`;
    reasons.push({ ...base, sense: 'against', points: 100 * (0.5 - alike), text, ...ofTitle });
  }
  return reasons;
}

function nearness(title: number): string {
  if (title >= 0.97) return 'By its title it is';
  if (title >= 0.8) return 'By its title it is much the same as';
  return title >= 0.5 ? 'Its title is close to' : 'Its title is related to';
}

/** The option's typical skills that the text speaks of most plainly, three at most. */
function spokenSkills({ numbers, telling }: Lens, { concepts }: Evidence, { option }: Resemblance) {
  const weigh = ({ concept, strength, part }: Evidence['concepts'][number]) =>
    strength * partWeight(numbers.parts, part) * (telling[concept] ?? 1) * (option.skills.get(concept) ?? 0);
  const seen = new Set<number>();
  return concepts
    .filter((one) => weigh(one) > 0)
    .sort((a, b) => weigh(b) - weigh(a))
    .filter(({ concept }) => !seen.has(concept) && seen.add(concept))
    .slice(0, 3);
}

/** Direction in one sentence. */
export function directionSentence(
  lens: Lens,
  value: number | null,
  nearest: Resemblance | undefined,
): string {
  if (!lens.options.length) return 'Your plan has no role options yet to compare it with.';
  if (value === null || !nearest) return 'There is too little text to say where it leads.';
  const { role } = nearest.option;
  if (value >= 0.6) return `A step on your way: “${role.title}”, ${ofThePlan[role.kind]}.`;
  if (value >= 0.35) return `Near “${role.title}”, ${ofThePlan[role.kind]}, but not quite it.`;
  return 'On none of your pathways.';
}
