import type { Site } from '../extract/site';
import type { Posting } from '../posting/schema';

/** A posting to explain; `provisional` when only its card was read. */
export interface Wanted {
  posting: Posting;
  provisional: boolean;
}

/** What the content script and the panel's script share in their isolated world, out of the page's reach. */
export interface PageHandle {
  /** The site that the page is read as, where it is a known one. */
  site: Site | undefined;
  /** What the panel was last asked to show. */
  wanted?: Wanted;
  /** Set by the panel once its script is there: shows what is wanted. */
  showPanel?: () => void;
  /** Set by the panel: the page has come to another posting, or says more of the same one. */
  follow?: (posting: Posting) => void;
  /** Asks for the page's scores again: something was saved, dismissed or corrected, or Waymark was switched on again. */
  refresh(): void;
  /** Gives the keyboard's focus back to the badge that opened the panel. */
  focusBadge(): void;
  /** Stops reading and takes every badge away. */
  stop(): void;
}

declare global {
  var waymarkPage: PageHandle | undefined;
}
