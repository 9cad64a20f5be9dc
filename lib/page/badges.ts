import { type Badge, placeBadge } from '../badge/badge';
import type { Mark } from '../shell/protocol';

interface Placed {
  badge: Badge;
  onOpen: (badge: Badge) => void;
}

/** The badges that stand on a page, each by the element it belongs to. */
export class Badges {
  #placed = new Map<Element, Placed>();

  /** Whether none stands on the page now. */
  isEmpty(): boolean {
    for (const [anchor, { badge }] of this.#placed) if (!badge.host.isConnected) this.drop(anchor);
    return !this.#placed.size;
  }

  /** Shows a mark (null: an invitation) at the end of `anchor`; a badge that already stands there is kept. */
  show(anchor: Element, mark: Mark | null, dark: boolean | undefined, onOpen: Placed['onOpen']): void {
    let placed = this.#placed.get(anchor);
    if (!placed?.badge.host.isConnected) {
      this.drop(anchor);
      const fresh: Placed = { badge: placeBadge(anchor, dark, () => fresh.onOpen(fresh.badge)), onOpen };
      this.#placed.set(anchor, fresh);
      placed = fresh;
    }
    placed.onOpen = onOpen;
    placed.badge.show(mark);
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
