import { PlanFull } from '../plan/plan-full';

/** What keeps the store from writing or reading, as far as the person can do something about it. */
export type Trouble = 'full' | 'newer' | 'closed' | 'other';

/** What to say of it. */
const sentences: Record<Trouble, string> = {
  full: 'There is no room left on this disk, so that wasn’t saved. Free some space and try again.',
  newer:
    'Your plan was written by a newer Waymark than this one. Update the extension; nothing is changed until then.',
  closed: 'Waymark was renewed while this page was open. Reload the page.',
  other: 'That didn’t work, and nothing was changed. Reload the page and try again.',
};

/** The names and messages of an error and of those that it came from. */
function wordsOf(error: unknown, depth = 0): string {
  if (typeof error !== 'object' || error === null || depth > 4) return String(error);
  const {
    name,
    message,
    inner,
    cause,
  }: { name?: unknown; message?: unknown; inner?: unknown; cause?: unknown } = error;
  const deeper = [inner, cause].filter(Boolean).map((one) => wordsOf(one, depth + 1));
  return [name, message, ...deeper].join(' ');
}

/** What kind of trouble an error of the store is; also one that came by a message, as words only. */
export function troubleOf(error: unknown): Trouble {
  const words = wordsOf(error);
  for (const kind of ['full', 'newer', 'closed'] as const) if (words.includes(sentences[kind])) return kind;
  if (/QuotaExceeded|NS_ERROR_DOM_QUOTA|NS_ERROR_FILE_NO_DEVICE_SPACE/.test(words)) return 'full';
  if (/VersionError/.test(words)) return 'newer';
  if (/DatabaseClosed|Extension context invalidated/.test(words)) return 'closed';
  return 'other';
}

/** An error as a sentence that says what to do. */
export function sayTrouble(error: unknown): string {
  return error instanceof PlanFull ? error.message : sentences[troubleOf(error)];
}
