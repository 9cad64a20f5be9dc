import { isOnlyTitle } from './titles';
import { wordsOf } from './words';

/** Verbs that name being busy or being in charge, not what comes of it. */
const DUTIES =
  /^(?:i\s+(?:am|was)\s+)?(?:responsible for|in charge of|accountable for|tasked with|duties)|^(?:i\s+)?(?:manag|handl|prepar|attend|coordinat|maintain|process|supervis|administer|organi[sz]|schedul|updat|monitor|oversee|overseeing|perform|assist|support|fil|enter|answer|writ|mak)(?:e|ed|ing|ate|ating)?\b/i;

/** Signs that a text says what comes of the work: a purpose, a change, a number. */
const OUTCOME =
  /\b(?:so that|so they|because|without|instead|before|until|fewer|less|more|faster|sooner|earlier|better|safer|cheaper|stopp?(?:ed|s|ing)?|no longer|never|cut|saved?|grew|rose|fell|drop(?:ped)?|lost|wait(?:s|ed|ing)?|nobody|nothing|break(?:s|ing)?|broken?|collapse|fail(?:s|ed)?|leaves?|miss(?:ed|es|ing)?|late|slow|wrong|stuck|pil(?:e|es|ing) up|burnout|unclear|too (?:late|slow|many|much)|don[’']t|doesn[’']t|can[’']t|cannot|isn[’']t|aren[’']t)\b|\d/i;

/** A duty is short; what is longer mostly tells what it is for. */
const DUTY_WORDS = 14;

/**
 * A gentle word where a problem or an outcome is asked and a title or a duty was written; null when all is well.
 * In: what the person wrote, and what was asked for. Never blocks anything.
 */
export function nudgeForValue(text: string, asked: 'problem' | 'outcome'): string | null {
  if (isOnlyTitle(text)) return 'That is a title. What gets better because you are the one who has it?';
  const isDuty = DUTIES.test(text.trim()) && wordsOf(text).length <= DUTY_WORDS && !OUTCOME.test(text);
  if (!isDuty) return null;
  return asked === 'problem'
    ? 'That is a duty. What would go wrong if nobody did it well?'
    : 'That is a duty. What is different afterwards, and for whom?';
}

/** The same for one of the value proposition's blanks, "I help … solve … so they can …": null when all is well. */
export function nudgeForBlank(field: 'helpWhom' | 'solveWhat' | 'soTheyCan', text: string): string | null {
  const words = wordsOf(text);
  if (!words.length) return null;
  if (
    field === 'helpWhom' &&
    words.length === 1 &&
    /^(?:people|everyone|everybody|others|customers|clients|companies|teams|users)$/.test(words[0] ?? '')
  )
    return 'Which ones? The narrower the circle, the clearer what you are worth to it.';
  if (field === 'helpWhom') return null;
  return nudgeForValue(text, field === 'solveWhat' ? 'problem' : 'outcome');
}
