import type { Card } from '../posting/schema';
import type { CardReading } from './cards';
import { attempt, type Reading } from './extract';
import type { Reader } from './reader';
import { watch } from './watch';

/** What following a page tells. */
export interface Follower {
  /** The page was read: at the start, after each move, and whenever its posting is another or says more. */
  read: (reading: Reading) => void;
  /** More cards came, or these now say something else (recycled ones). */
  cards: (cards: CardReading[]) => void;
}

/**
 * Reads a page and keeps reading it as it grows and moves, until the returned function is called. Where there can be
 * nothing to read it only listens to the address. A posting that still says what the address before showed
 * is not taken for the new one's.
 */
export function follow(document: Document, reader: Reader, follower: Follower): () => void {
  let known = new WeakMap<Element, string>();
  let last: { key: string; says: string; title: Element | undefined } | undefined;
  let left: typeof last;

  const address = () => document.location.href;
  const isIdle = () => !reader.isJobAddress(address());

  function fresh(cards: CardReading[]): CardReading[] {
    return cards.filter(({ card, element, anchor }) => {
      const says = `${keyOf(card)}\n${card.title}`;
      const isKnown = known.get(element) === says && known.get(anchor) === says;
      known.set(element, says).set(anchor, says);
      return !isKnown;
    });
  }

  function readAll(touched: Element[], isFirst: boolean): void {
    const reading = reader.read(document, address());
    const { posting, titleElement } = reading;
    const now = posting && {
      key: keyOf(posting),
      says: `${posting.title}\n${posting.company}\n${posting.description}`,
      title: titleElement,
    };
    const isBehind =
      now &&
      left &&
      now.says === left.says &&
      now.title === left.title &&
      !touched.some((part) => touches(part, now.title));
    if (isBehind && now.key !== left?.key) {
      reading.posting = undefined;
      reading.titleElement = undefined;
    } else left = undefined;
    const seen = reading.posting && now;
    const cards = fresh(reading.cards);
    const isNews = seen?.key !== last?.key || seen?.says !== last?.says || seen?.title !== last?.title;
    last = seen;
    if (isFirst || isNews) follower.read({ ...reading });
    else if (cards.length) follower.cards(cards);
  }

  const stop = watch(document, () => (isIdle() ? [document.head] : []), {
    moved: () => {
      left = last ?? left;
      known = new WeakMap();
      if (!isIdle()) readAll([], true);
    },
    changed: (parts) => {
      if (isIdle()) return;
      const list = reader.list;
      const { readCards } = reader;
      const rest = list && readCards ? parts.filter((part) => !part.closest(list)) : parts;
      if (rest.length) readAll(rest, false);
      else if (readCards) {
        const cards = fresh(attempt(() => readCards(document, address(), parts)) ?? []);
        if (cards.length) follower.cards(cards);
      }
    },
  });
  if (!isIdle()) readAll([], true);
  return stop;
}

const keyOf = ({ siteId, url }: Pick<Card, 'siteId' | 'url'>): string => siteId ?? url;

const touches = (part: Element, title: Element | undefined): boolean =>
  title !== undefined && (part.contains(title) || title.contains(part));
