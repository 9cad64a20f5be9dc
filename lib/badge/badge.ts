import type { Mark } from '../shell/protocol';
import { style } from './style';

/** What a badge shows: a mark, an invitation to make a plan, or nothing yet. */
export type BadgeState = { mark: Mark } | { invite: true };

/** A badge on the page. */
export interface Badge {
  /** The element on the page; its content can't be reached from the page. */
  host: HTMLElement;
  show(state: BadgeState): void;
  focus(): void;
  remove(): void;
}

const SVG = 'http://www.w3.org/2000/svg';

/** The blaze: a small upright shield, as painted on a tree. */
function blaze(document: Document): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 8 12');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M1 1h6v7L4 11 1 8z');
  svg.append(path);
  return svg;
}

/** Whether text of this CSS colour stands on a dark ground: light text does (relative luminance, sRGB weights). */
function isLight(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 140;
}

let sheet: CSSStyleSheet | undefined;

/** One style sheet for all badges; where a content script may not share one, a style element each. */
function dress(root: ShadowRoot, document: Document): void {
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
    }
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = document.createElement('style');
    element.textContent = style;
    root.append(element);
  }
}

/** Tells badges that would be cut off by their surroundings to step back over the title's end. */
const clipped = new IntersectionObserver(
  (entries) => {
    for (const {
      target,
      intersectionRatio,
      isIntersecting,
      rootBounds,
      boundingClientRect: box,
    } of entries) {
      // only what an ancestor cuts off, not what merely lies outside the window
      const inWindow = rootBounds !== null && box.top >= rootBounds.top && box.bottom <= rootBounds.bottom;
      if (!inWindow) continue;
      if (!isIntersecting || intersectionRatio < 0.99) target.classList.add('back');
      clipped.unobserve(target);
    }
  },
  { threshold: [0, 0.5, 1] },
);

/**
 * Puts a badge at the end of a title. Adds one element to the page and changes nothing else.
 * @param onOpen called on a click or Enter.
 */
export function placeBadge(title: Element, onOpen: () => void): Badge {
  const document = title.ownerDocument;
  // a copy hidden from screen readers must not hold something that can be focused
  const anchor = title.closest('[aria-hidden="true"]')?.parentElement ?? title;
  const host = document.createElement('span');
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, document);
  const wrap = document.createElement('div');
  wrap.className = 'wrap';
  const button = document.createElement('button');
  const number = document.createElement('b');
  const word = document.createElement('span');
  button.type = 'button';
  button.append(blaze(document), number, word);
  button.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (event.isTrusted) onOpen();
  });
  wrap.append(button);
  wrap.hidden = true;
  root.append(wrap);
  anchor.append(host);
  const dark = isLight(getComputedStyle(anchor).color);
  clipped.observe(button);

  return {
    host,
    show(state) {
      if ('invite' in state) {
        number.textContent = '';
        word.textContent = 'Make a plan to see the fit';
        button.setAttribute('aria-label', 'Waymark: make a plan to see how this job fits it.');
        wrap.className = dark ? 'wrap dark' : 'wrap';
      } else {
        const { mark } = state;
        number.textContent = mark.fit === null ? '–' : String(Math.round(mark.fit));
        word.textContent = mark.word;
        button.setAttribute('aria-label', mark.label);
        const classes = { wrap: true, dark, provisional: mark.provisional, dismissed: mark.dismissed };
        wrap.className = Object.entries(classes)
          .flatMap(([name, on]) => (on ? [name] : []))
          .join(' ');
        wrap.dataset.rank = String(mark.rank);
      }
      wrap.hidden = false;
    },
    focus() {
      button.focus();
    },
    remove() {
      clipped.unobserve(button);
      host.remove();
    },
  };
}
