import { isFunctionWord } from '../text/function-words';
import type { Tokens } from '../text/tokens';

/** Fewer words than this don't tell a language. */
const FEW = 25;
/** Of English running text well over a third are function words; of lists of keywords a tenth; of other languages next to none. */
const SHARE = 0.08;

/** Whether a text is in English, by its small words; a text too short to tell is taken to be. */
export function isEnglish({ words }: Tokens): boolean {
  const looked = Math.min(words.length, 2000);
  if (looked < FEW) return true;
  let small = 0;
  for (let at = 0; at < looked; at++)
    if (isFunctionWord(words[at]?.form ?? '') && ++small / looked >= SHARE) return true;
  return false;
}
