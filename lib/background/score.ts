import { type Lens, scoreCard, scorePosting } from '../fit/lens';
import { postingKey } from '../posting/identity';
import type { Card, Posting } from '../posting/schema';
import type { Mark, Marks } from '../shell/protocol';
import { showMark } from '../shell/toolbar';
import { corrected, readCorrections } from '../store/corrections';
import type { Seen } from '../store/db';
import { savedByKey } from '../store/saved-roles';
import { readSeen, rememberSeen } from '../store/seen';
import { readSettings } from '../store/settings';
import { currentLens } from './lens';
import { markOf } from './mark';

/** A card shows the full score once its posting was read against this very plan; until then a provisional one. */
function markOfCard(lens: Lens, revision: number, card: Card, seen: Seen | undefined, saved: boolean): Mark {
  const fit = scoreCard(lens, card);
  return markOf(
    seen?.revision === revision ? { fit: seen.fit, kind: seen.kind, provisional: false } : fit,
    seen,
    saved,
    true,
  );
}

/**
 * Scores what a page shows: its posting and its cards, in one batch. The posting's score is remembered for
 * its card and shown on the toolbar of `tabId`. A page that shows neither (yet) asks whether it may be read at all.
 */
export async function scorePage(
  page: { posting: Posting | null; cards: Card[] },
  tabId: number | null,
): Promise<Marks> {
  if (!page.posting && !page.cards.length) {
    if (tabId !== null) await showMark(tabId, null);
    // the plan needn't be compiled for that
    return (await readSettings()).paused
      ? { silence: 'paused' }
      : { silence: null, posting: null, cards: [] };
  }
  const { lens, revision, paused } = await currentLens();
  if (paused || !lens) {
    if (tabId !== null) await showMark(tabId, null);
    return paused ? { silence: 'paused' } : { silence: 'no-plan' };
  }
  const cardKeys = page.cards.map(postingKey);
  const key = page.posting && postingKey(page.posting);
  const keys = key ? [key, ...cardKeys] : cardKeys;
  const [seen, saved, corrections] = await Promise.all([
    readSeen(keys),
    savedByKey(keys),
    readCorrections(keys),
  ]);
  const ofCards = key ? 1 : 0;
  const cards = page.cards.map((card, i) =>
    markOfCard(
      lens,
      revision,
      corrected(card, corrections[i + ofCards]),
      seen[i + ofCards],
      saved.has(cardKeys[i] ?? ''),
    ),
  );
  let posting: Mark | null = null;
  if (page.posting && key) {
    const fit = scorePosting(lens, corrected(page.posting, corrections[0]));
    posting = markOf(fit, seen[0], saved.has(key));
    if (seen[0]?.revision !== revision || seen[0].fit !== fit.fit) await rememberSeen(key, fit, revision);
  }
  if (tabId !== null) await showMark(tabId, posting);
  return { silence: null, posting, cards };
}
