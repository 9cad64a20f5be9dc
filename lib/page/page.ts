import type { Badge } from '../badge/badge';
import type { CardReading } from '../extract/cards';
import type { Reading } from '../extract/extract';
import { follow } from '../extract/follow';
import type { Reader } from '../extract/reader';
import { CARDS_BOUND } from '../posting/bounds';
import type { Card, Posting } from '../posting/schema';
import { onMessage, sendMessage } from '../shell/messages';
import type { Marks } from '../shell/protocol';
import { ask, isOrphan } from './ask';
import { Badges } from './badges';
import type { Wanted } from './handle';

const asPosting = ({ snippet, ...card }: Card): Posting => ({
  ...card,
  description: snippet ?? '',
  workplace: null,
  pay: null,
  contract: null,
  postedOn: null,
  validThrough: null,
  readBy: 'card',
});

/**
 * Keeps the badges of a page true while it grows and moves: reads it, asks for scores in one batch, shows them.
 * @returns stops it and takes every badge away.
 */
export function startPage(document: Document, reader: Reader): () => void {
  const window = document.defaultView;
  if (!window || window.waymarkPage) return () => {};
  let posting: { posting: Posting; title: Element } | null = null;
  let reading: Reading | null = null;
  let opener: Badge | null = null;
  const badges = new Badges<Wanted>(open);
  const handle = {
    wanted: null as Wanted | null,
    showPanel: null as (() => void) | null,
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
    else void ask(() => sendMessage('injectPanel'));
  }

  let silence: Marks['silence'] = null;
  let asked = 0;

  /** Asks for the marks of what is on the page; an answer that a newer question overtook still counts for its cards. */
  async function askFor(about: typeof posting, cards: [Element, Wanted][]): Promise<void> {
    const turn = ++asked;
    for (let at = 0; at === 0 || at < cards.length; at += CARDS_BOUND) {
      const batch = cards.slice(at, at + CARDS_BOUND);
      const first = at === 0 ? about : null;
      if (!first && !batch.length) return;
      const page = {
        posting: first?.posting ?? null,
        cards: batch.map(([, { posting }]) => asCard(posting)),
      };
      const marks = await ask(() => sendMessage('score', page));
      if (!marks) return isOrphan() ? stop() : undefined;
      show(marks, first, batch, turn);
    }
  }

  function show(marks: Marks, first: typeof posting, batch: [Element, Wanted][], turn: number): void {
    silence = marks.silence;
    if (marks.silence === 'paused') {
      badges.clear();
      return;
    }
    if (marks.silence !== null) {
      // one invitation is enough: by the posting, or by the first card
      const [anchor, wanted] = first
        ? [first.title, { posting: first.posting, provisional: false }]
        : (batch[0] ?? []);
      if (anchor && wanted && badges.items().length === 0) badges.show(anchor, wanted, null);
      return;
    }
    if (first && marks.posting && turn === asked && first === posting)
      badges.show(first.title, { posting: first.posting, provisional: false }, marks.posting);
    batch.forEach(([anchor, wanted], i) => {
      const mark = marks.cards[i];
      if (mark && anchor.isConnected) badges.show(anchor, wanted, mark);
    });
  }

  const cardsOnPage = () => badges.items().filter(([, wanted]) => wanted.provisional);
  const wantedOf = (cards: CardReading[]) =>
    cards.map(({ anchor, card }): [Element, Wanted] => [
      anchor,
      { posting: asPosting(card), provisional: true },
    ]);

  const stopFollowing = follow(document, reader, {
    read(now) {
      reading = now;
      if (posting && (posting.title !== now.titleElement || !now.posting)) badges.drop(posting.title);
      posting = now.posting && now.titleElement ? { posting: now.posting, title: now.titleElement } : null;
      const cards = wantedOf(now.cards);
      if (posting || cards.length) void askFor(posting, cards);
    },
    cards(cards) {
      void askFor(null, wantedOf(cards));
    },
  });

  /** The plan may have changed in another window: what stands here is asked for again. */
  const onReturn = () => {
    if (document.visibilityState === 'visible' && (posting || badges.items().length)) handle.refresh();
  };
  window.addEventListener('focus', onReturn);
  document.addEventListener('visibilitychange', onReturn);

  const silencers = [
    onMessage('readTab', () => ({
      posting: posting?.posting ?? null,
      cards: cardsOnPage().map(([, wanted]) => asCard(wanted.posting)),
      drifted: reading?.missing ?? false,
    })),
    onMessage('showCard', ({ index }) => {
      const [anchor] = cardsOnPage()[index] ?? [];
      anchor?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    }),
    onMessage('showPanel', () => {
      if (posting) open({ posting: posting.posting, provisional: false }, null);
    }),
  ];

  function stop(): void {
    stopFollowing();
    window?.removeEventListener('focus', onReturn);
    document.removeEventListener('visibilitychange', onReturn);
    for (const silence of silencers) silence();
    badges.clear();
    if (window?.waymarkPage === handle) window.waymarkPage = undefined;
  }
  return stop;
}

function asCard({ description, site, siteId, url, title, company, location }: Posting): Card {
  return { site, siteId, url, title, company, location, snippet: description || null };
}
