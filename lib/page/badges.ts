import { type Badge, placeBadge } from '../badge/badge';
import type { Mark } from '../shell/protocol';

/** How many badges are placed at once: what a browser draws within a frame on a slow machine. */
const AT_ONCE = 25;
/** About a frame, in milliseconds: time to draw what was placed before more is. */
const PAUSE = 16;

/** The badges that stand on a page or are about to, each by the element it belongs to. */
export class Badges {
  #placed = new Map<Element, Badge>();
  #waiting = new Map<Element, () => void>();
  #isPlacing = false;

  /** Whether none stands on the page now, or is about to. */
  isEmpty(): boolean {
    return !this.#waiting.size && ![...this.#placed.values()].some(({ host }) => host.isConnected);
  }

  /**
   * Shows a mark (null: an invitation) at the end of `anchor`; a badge that already stands there is kept. A hundred at
   * once come slice by slice, so that the page stays free to answer.
   */
  show(anchor: Element, mark: Mark | null, dark: boolean | undefined, onOpen: (badge: Badge) => void): void {
    this.#waiting.set(anchor, () => {
      let badge = this.#placed.get(anchor);
      if (!badge?.host.isConnected) {
        this.drop(anchor);
        badge = placeBadge(anchor, dark);
        this.#placed.set(anchor, badge);
      }
      badge.onOpen = () => onOpen(badge);
      badge.show(mark);
    });
    if (!this.#isPlacing) queueMicrotask(this.#place);
    this.#isPlacing = true;
  }

  #place = (): void => {
    this.#isPlacing = false;
    for (const [anchor, show] of [...this.#waiting].slice(0, AT_ONCE)) {
      this.#waiting.delete(anchor);
      if (anchor.isConnected) show();
    }
    if (!this.#waiting.size) return;
    this.#isPlacing = true;
    setTimeout(this.#place, PAUSE);
  };

  /** Takes the badge of `anchor` away. */
  drop(anchor: Element): void {
    this.#waiting.delete(anchor);
    this.#placed.get(anchor)?.remove();
    this.#placed.delete(anchor);
  }

  /** Takes every badge away. */
  clear(): void {
    this.#waiting.clear();
    for (const anchor of [...this.#placed.keys()]) this.drop(anchor);
  }
}
