import type { CardReading } from './cards';
import type { Reading } from './extract';
import type { Reader } from './reader';
import { watch } from './watch';

/** What following a page tells. */
export interface Follower {
  /** The page was read: at the start, after each move, and whenever its posting is another or says more. */
  read: (reading: Reading) => void;
  /** More cards came, or these now say something else (recycled ones). */
  cards: (cards: CardReading[]) => void;
}

/** A posting as it stood on the page: its address, its words, and where. */
interface Shown {
  key: string | undefined;
  says: string;
  title: Element | undefined;
}

/**
 * Reads a page and keeps reading it as it grows and moves, until the returned function is called. Where there can be
 * nothing to read it only listens to the address. A posting that still says what the address before showed
 * is not taken for the new one's.
 */
export function follow(document: Document, reader: Reader, follower: Follower): () => void {
  let known: WeakMap<Element, string> | undefined;
  let last: Shown | undefined;
  let left: Shown | undefined;
  const address = () => document.location.href;
  const isIdle = () => !reader.isJobAddress(address());

  /** The cards that weren't told yet, or said something else then. */
  const fresh = (cards: CardReading[]) =>
    cards.filter(({ card, element, anchor }) => {
      const says = `${card.siteId ?? card.url} ${card.title}`;
      known ??= new WeakMap();
      const isKnown = known.get(element) === says && known.get(anchor) === says;
      known.set(element, says).set(anchor, says);
      return !isKnown;
    });

  function readAll(touched: Element[], isFirst: boolean): void {
    const reading = reader.read(document, address());
    let { posting, titleElement: title, missing } = reading;
    const key = posting?.siteId ?? posting?.url;
    const says = `${posting?.title}\n${posting?.company}\n${posting?.description}`;
    const isUntouched = !touched.some((part) => part.contains(title ?? null) || title?.contains(part));
    if (left?.says === says && left.key !== key && left.title === title && isUntouched) {
      posting = title = undefined;
      // two postings in the same words look like this too: who misses one can have it read
      missing = true;
    } else left = undefined;
    const now = posting && { key, says, title };
    const isNews = now?.key !== last?.key || now?.says !== last?.says || now?.title !== last?.title;
    last = now;
    const cards = fresh(reading.cards);
    if (isFirst || isNews) follower.read({ ...reading, posting, titleElement: title, missing });
    else if (cards.length) follower.cards(cards);
  }

  const stop = watch(document, () => (isIdle() ? document.head : document), {
    moved: () => {
      left = last ?? left;
      known = undefined;
      if (!isIdle() || last) readAll([], true);
    },
    isAnywhere: () => !(last || left || known),
    changed: (parts) => {
      if (isIdle()) return;
      const { list, readCards } = reader;
      const rest = list && readCards ? parts?.filter((part) => !part.closest(list)) : parts;
      if (rest?.length || !readCards || !parts) readAll(rest ?? [], false);
      else {
        const cards = fresh(readCards(document, address(), parts));
        if (cards.length) follower.cards(cards);
      }
    },
  });
  if (!isIdle()) readAll([], true);
  return stop;
}
