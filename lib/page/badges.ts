import { type Badge, placeBadge } from '../badge/badge';
import type { Mark } from '../shell/protocol';

/** The badges that stand on a page, each by the element it belongs to. */
export class Badges<Item> {
  #placed = new Map<Element, { badge: Badge; item: Item }>();

  constructor(private readonly onOpen: (item: Item, badge: Badge) => void) {}

  /** The items on the page, in the order in which they came; what left the page is dropped. */
  items(): [Element, Item][] {
    for (const [anchor, { badge }] of this.#placed) if (!badge.host.isConnected) this.drop(anchor);
    return [...this.#placed].map(([anchor, { item }]) => [anchor, item]);
  }

  /** Shows a mark (null: an invitation) at the end of `anchor`, for `item`; a badge that already stands there is kept. */
  show(anchor: Element, item: Item, mark: Mark | null): void {
    const placed = this.#placed.get(anchor);
    if (placed?.badge.host.isConnected) {
      placed.item = item;
      placed.badge.show(mark);
      return;
    }
    placed?.badge.remove();
    const entry = { badge: placeBadge(anchor, () => this.onOpen(entry.item, entry.badge)), item };
    this.#placed.set(anchor, entry);
    entry.badge.show(mark);
  }

  /** Takes the badge of `anchor` away. */
  drop(anchor: Element): void {
    this.#placed.get(anchor)?.badge.remove();
    this.#placed.delete(anchor);
  }

  /** Takes every badge away. */
  clear(): void {
    for (const anchor of [...this.#placed.keys()]) this.drop(anchor);
  }
}
