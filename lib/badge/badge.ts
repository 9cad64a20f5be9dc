import type { Mark } from '../shell/protocol';
import { style } from './style';

declare global {
  interface Element {
    /** It is a badge's host. Set and seen by extension scripts only. */
    badge?: true;
  }
}

/** A badge on the page. */
export interface Badge {
  /** The element on the page; its content can't be reached from the page. */
  host: HTMLElement;
  /** Called on a click or Enter. */
  onOpen: () => void;
  /** Shows a mark; null invites to make a plan. */
  show(mark: Mark | null): void;
  focus(): void;
  remove(): void;
}

const make = <Name extends keyof HTMLElementTagNameMap>(name: Name) => document.createElement(name);

/**
 * Whether an element's text stands on a dark ground: light text does (relative luminance, sRGB weights in tenths).
 * To be asked before badges are placed: after each the page's styles would have to be worked out anew.
 */
export function isOnDark(element: Element): boolean {
  const [, red = 0, green = 0, blue = 0] = getComputedStyle(element).color.split(/\D+/).map(Number);
  return 2 * red + 7 * green + blue > 1400;
}

let sheet: CSSStyleSheet | undefined;

/** One style sheet for all badges; where a content script may not share one, a style element each. */
function dress(root: ShadowRoot): void {
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
    }
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = make('style');
    element.textContent = style;
    root.append(element);
  }
}

/** Tells badges that would be cut off by their surroundings to step back over the title's end. */
const clipped = new IntersectionObserver(
  (entries) => {
    for (const { target, intersectionRatio, rootBounds, boundingClientRect: box } of entries) {
      // only what an ancestor cuts off, not what merely lies outside the window
      if (!rootBounds || !box.height || box.top < rootBounds.top || box.bottom > rootBounds.bottom) continue;
      target.classList.toggle('b', intersectionRatio < 0.99);
      clipped.unobserve(target);
    }
  },
  { threshold: [0, 0.5, 1] },
);

/**
 * Puts a badge at the end of a title. Adds one element to the page and changes nothing else.
 * @param dark whether the title stands on a dark ground.
 */
export function placeBadge(title: Element, dark: boolean | undefined): Badge {
  // a copy hidden from screen readers must not hold something that can be focused
  const anchor = title.closest('[aria-hidden="true"]')?.parentElement ?? title;
  const host = make('span');
  // whoever watches the page needn't read it again for this
  host.badge = true;
  const root = host.attachShadow({ mode: 'closed' });
  dress(root);
  const button = make('button');
  // the blaze: a small upright shield, as painted on a tree
  button.append(make('i'));
  button.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (event.isTrusted) badge.onOpen();
  });
  root.append(button);
  anchor.append(host);
  clipped.observe(button);
  const badge: Badge = {
    host,
    onOpen() {},
    show(mark) {
      button.dataset.n = mark ? (mark.fit === null ? '–' : `${Math.round(mark.fit)}`) : '';
      button.dataset.w = mark ? mark.word : 'Make a plan';
      button.ariaLabel = mark ? mark.label : 'Waymark: make a plan to see the fit.';
      button.className = [
        `r${mark?.rank}`,
        dark && 'd',
        mark?.provisional && 'p',
        mark?.dismissed && 'n',
        mark?.seen && 's',
        button.matches('.b') && 'b',
      ]
        .filter(Boolean)
        .join(' ');
    },
    focus() {
      button.focus();
    },
    remove() {
      clipped.unobserve(button);
      host.remove();
    },
  };
  return badge;
}
