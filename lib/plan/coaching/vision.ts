import type { Profile } from '../schema';
import { isOnlyTitle } from './titles';
import { tellingWords, wordsOf } from './words';

/** A vision shorter than this, in words, is still a heading. */
const LEAST = 6;
/** From this share of its words on, a vision says today's proposition over again. */
const SAME = 0.6;
/** What a wish for rank or pay says when it says nothing else. */
const RANK =
  /\b(?:promot\w*|salary|pay rise|raise|c-level|senior position|higher position|earn|six figures)\b/i;

/**
 * A gentle word about the vision: it is a title, a rank, too short to see, or today's proposition once more.
 * In: the profile. Out: one sentence, the most telling; null when all is well or nothing is written.
 */
export function nudgeForVision({ vision, helpWhom, solveWhat, soTheyCan }: Profile): string | null {
  const words = wordsOf(vision);
  if (!words.length) return null;
  if (isOnlyTitle(vision)) return 'That is a title. What would you change in that chair, and for whom?';
  const telling = tellingWords(vision);
  if (RANK.test(vision) && telling.size < 12)
    return 'That is what you would get. What would others get from you by then?';
  if (words.length < LEAST) return 'A little more: which problem, for whom, and what is different then?';
  const today = tellingWords(`${helpWhom} ${solveWhat} ${soTheyCan}`);
  const shared = [...telling].filter((word) => today.has(word)).length;
  if (today.size >= 3 && shared / telling.size >= SAME)
    return 'That is close to what you do today. What would be harder, larger, or reach further?';
  return null;
}
