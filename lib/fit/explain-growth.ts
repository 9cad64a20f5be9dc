import { inWords } from '../plan/in-words';
import type { Evidence } from './evidence';
import type { Reason } from './fit';
import type { Exercise, Growth } from './growth';
import { phraseAt, wholeTitle } from './wording';

/** A reason of fewer points isn't worth a line. */
const LEAST = 1.5;
/** A mention less sure than this is said to be in passing. */
const PLAIN = 0.5;
const shedding = { eliminate: 'drop', delegate: 'hand over', automate: 'automate' } as const;

/** Why Growth is what it is: each skill that the work exercises, each duty to be shed that comes back. */
export function growthReasons(
  { posting, readable }: Evidence,
  { exercises, stakes, same, value }: Growth,
): Reason[] {
  const reasons = exercises.flatMap((exercise): Reason[] => {
    const points = 100 * Math.abs(exercise.share);
    if (points < LEAST) return [];
    const said = exercise.said >= exercise.expected ? exercise.mentions[0] : undefined;
    const place = said?.place ?? wholeTitle(posting);
    return [
      {
        axis: 'growth',
        sense: exercise.share > 0 ? 'for' : 'against',
        points,
        text: sentenceOf(exercise, stakes, said === undefined),
        phrase: phraseAt(posting, place),
        place,
        planId: exercise.wanted.id,
      },
    ];
  });
  const title = wholeTitle(posting);
  if (same * 100 >= LEAST)
    reasons.push({
      axis: 'growth',
      sense: 'against',
      points: 100 * same,
      text: 'It is much the work you do today, so less of it would be new.',
      phrase: phraseAt(posting, title),
      place: title,
      planId: null,
    });
  if (value !== null && value < 0.3 && readable)
    reasons.push({
      axis: 'growth',
      sense: 'against',
      points: 100 * (0.5 - value),
      text: 'Little in the text would build what your plan wants to build.',
      phrase: null,
      place: null,
      planId: null,
    });
  return reasons;
}

function sentenceOf({ wanted, mentions }: Exercise, stakes: number, onlyExpected: boolean): string {
  const { name } = wanted;
  if (wanted.kind === 'shed')
    return `“${name}”, which you want to ${shedding[wanted.treatment]}, would be part of the work.`;
  const plain = (mentions[0]?.strength ?? 0) >= PLAIN;
  if (wanted.kind !== 'target') {
    if (!onlyExpected && !plain) return `${name}, an experience your plan asks for, comes up in passing.`;
    return onlyExpected
      ? `Jobs like this usually give practice in ${name}, an experience your plan asks for.`
      : `It gives you practice in ${name}, an experience your plan asks for.`;
  }
  if (onlyExpected) return `Jobs like this usually call for ${name}, ${aim(wanted.focus)}.`;
  if (wanted.focus === 'world-class' && plain)
    return stakes > 0.6
      ? `${name}, your strength, would be used with more at stake than today.`
      : `${name}, your strength, is part of the work.`;
  if (!plain) return `${name}, ${aim(wanted.focus)}, comes up in passing.`;
  const asked = mentions[0]?.part === 'requirements' ? 'is asked for' : 'is part of the work';
  return wanted.focus === 'must-build'
    ? `${name} ${asked}: the gap your plan most wants to close.`
    : `${name}, one of your target skills, ${asked}.`;
}

const aim = (focus: 'must-build' | 'world-class' | 'support') =>
  focus === 'must-build'
    ? 'the gap you most want to close'
    : focus === 'support'
      ? 'one of your target skills'
      : 'your strength';

/** Growth in one sentence. */
export function growthSentence(value: number | null, { exercises }: Growth): string {
  if (!exercises.some(({ wanted }) => wanted.kind !== 'shed'))
    return 'Your plan names no skills to build yet.';
  if (value === null) return 'There is too little text to say what you would learn.';
  const built = exercises
    .filter(({ wanted, share }) => wanted.kind !== 'shed' && share > 0.03)
    .sort((a, b) => b.share - a.share)
    .slice(0, 2)
    .map(({ wanted }) => wanted.name);
  if (!built.length || value < 0.3) return 'It would build little of what your plan wants to build.';
  return value >= 0.6 ? `It would build ${inWords(built)}.` : `It would build ${inWords(built)} a little.`;
}
