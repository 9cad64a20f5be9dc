import { type Badge, isOnDark } from '../badge/badge';
import type { CardReading } from '../extract/cards';
import { type Follower, follow } from '../extract/follow';
import type { Reader } from '../extract/reader';
import { CARDS_BOUND } from '../posting/bounds';
import type { Card, Posting } from '../posting/schema';
import { unsaid } from '../posting/unsaid';
import { onMessage, sendMessage } from '../shell/messages';
import type { Mark, Marks } from '../shell/protocol';
import { ask, isOrphan } from './ask';
import { Badges } from './badges';
import type { PageHandle, Wanted } from './handle';

/** A card as far as it is a posting. */
const asPosting = ({ snippet, ...card }: Card): Posting => ({
  ...card,
  description: snippet ?? '',
  ...unsaid,
  readBy: 'card',
});

/**
 * Keeps the badges of a page true while it grows and moves: reads it, asks for scores in one batch, shows them.
 * Nothing is read before the background said that Waymark isn't paused, nor after it said so.
 * @returns stops it and takes every badge away.
 */
export function startPage(document: Document, reader: Reader): () => void {
  const window = document.defaultView;
  if (!window || window.waymarkPage) return () => {};
  let posting: { posting: Posting; title: Element } | null = null;
  let drifted = false;
  let opener: Badge | null | undefined;
  const badges = new Badges();
  const handle: PageHandle = {
    site: reader.site,
    refresh: () => void askFor(posting, cardsOnPage()),
    focusBadge: () => opener?.focus(),
    stop,
  };
  window.waymarkPage = handle;

  function open(wanted: Wanted, badge: Badge | null): void {
    opener = badge;
    handle.wanted = wanted;
    if (silence === 'no-plan') void ask(() => sendMessage('openPlan'));
    else if (handle.showPanel) handle.showPanel();
    else if (isOrphan()) stop();
    else void ask(() => sendMessage('injectPanel'));
  }

  let silence: Marks['silence'] = null;
  let stopFollowing: (() => void) | undefined;

  /** Asks for the marks of a posting and of cards; without either it asks whether to read, and tells that there is none. */
  async function askFor(about: typeof posting, of: [Element, Card][]): Promise<void> {
    for (let at = 0; at === 0 || at < of.length; at += CARDS_BOUND) {
      const batch = of.slice(at, at + CARDS_BOUND);
      const page = { posting: about?.posting ?? null, cards: batch.map(([, card]) => card) };
      const marks = await ask(() => sendMessage('score', page));
      if (!marks) return isOrphan() ? stop() : undefined;
      if (window?.waymarkPage === handle) show(marks, about, batch);
    }
  }

  function show(marks: Marks, about: typeof posting, batch: [Element, Card][]): void {
    if (marks.silence !== silence) badges.clear();
    silence = marks.silence;
    if (marks.silence === 'paused') {
      rest();
      return;
    }
    stopFollowing ??= follow(document, reader, follower);
    const place = (
      anchor: Element,
      posting: Posting,
      provisional: boolean,
      mark: Mark | null | undefined,
    ) => {
      // one invitation is enough: by the posting, or by the first card
      if (!anchor.isConnected || mark === undefined || (silence && !badges.isEmpty())) return;
      badges.show(anchor, mark, isOnDark(anchor), (badge) => open({ posting, provisional }, badge));
    };
    const isScored = marks.silence === null;
    // while the answer was on its way the page may have gone on to another posting
    if (about && about === posting) place(about.title, about.posting, false, isScored ? marks.posting : null);
    for (const [i, [anchor, card]] of batch.entries())
      place(anchor, asPosting(card), true, isScored ? marks.cards[i] : null);
  }

  const cards = new Map<Element, Card>();
  function cardsOnPage(): [Element, Card][] {
    for (const anchor of cards.keys()) if (!anchor.isConnected) cards.delete(anchor);
    return [...cards];
  }
  function take(more: CardReading[]): [Element, Card][] {
    for (const { anchor, card } of more) cards.set(anchor, card);
    return more.map(({ anchor, card }) => [anchor, card]);
  }

  const follower: Follower = {
    read(now) {
      drifted = now.missing;
      const before = posting;
      if (posting && (posting.title !== now.titleElement || !now.posting)) badges.drop(posting.title);
      posting = now.posting && now.titleElement ? { posting: now.posting, title: now.titleElement } : null;
      cards.clear();
      const more = take(now.cards);
      if (posting) handle.follow?.(posting.posting);
      if (posting || more.length || before) void askFor(posting, more);
    },
    cards: (fresh) => void askFor(posting, take(fresh)),
  };
  handle.refresh();

  /** The plan may have changed in another window: what stands here is asked for again. */
  const onReturn = ({ isTrusted }: Event) => {
    if (isTrusted && document.visibilityState === 'visible' && (posting || cards.size || silence))
      handle.refresh();
  };
  window.addEventListener('focus', onReturn);
  document.addEventListener('visibilitychange', onReturn);

  const silencers = [
    onMessage('readTab', () => ({
      posting: posting?.posting ?? null,
      cards: cardsOnPage().map(([, card]) => card),
      drifted,
    })),
    onMessage('showCard', ({ index }) => {
      const [anchor] = cardsOnPage()[index] ?? [];
      anchor?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    }),
    onMessage('showPanel', () => {
      if (posting) open({ posting: posting.posting, provisional: false }, null);
    }),
  ];

  /** Stops reading and forgets what was read. */
  function rest(): void {
    stopFollowing?.();
    stopFollowing = undefined;
    posting = null;
    cards.clear();
    badges.clear();
  }
  function stop(): void {
    rest();
    window?.removeEventListener('focus', onReturn);
    document.removeEventListener('visibilitychange', onReturn);
    for (const silence of silencers) silence();
    if (window?.waymarkPage === handle) window.waymarkPage = undefined;
  }
  return stop;
}
