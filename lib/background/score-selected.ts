import { DESCRIPTION_BOUND, LINE_BOUND } from '../posting/bounds';
import { headingKind } from '../posting/section-headings';
import type { Selected } from '../shell/context-menu';
import { openDesk } from '../shell/panel';
import { keepPasted } from '../store/pasted';

/** A line that is longer, in UTF-16 units, is a sentence. */
const LONGEST_TITLE = 90;

/**
 * What a selected text is probably the posting of: its first line where that looks like a title, else the page's own
 * title up to the first bar or dash. The person sees it, and may put it right.
 */
export function titleOf({ text, pageTitle }: Selected): string {
  const [first = '', ...rest] = text.trim().split(/\s*\n\s*/);
  const isTitle =
    rest.length > 0 && first.length <= LONGEST_TITLE && !/[.:;!?]$/.test(first) && !headingKind(first);
  const title = isTitle ? first : (pageTitle.split(/\s+[|–—-]\s+/)[0] ?? '');
  return (title.trim() || 'A posting').slice(0, LINE_BOUND);
}

/** Opens a selected text where texts are scored. It is handed over on this device, never in an address. */
export async function scoreSelected(selected: Selected): Promise<void> {
  await keepPasted({ title: titleOf(selected), text: selected.text.slice(0, DESCRIPTION_BOUND) });
  await openDesk('paste/score');
}
