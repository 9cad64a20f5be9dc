import type { Settings } from '../../lib/plan/settings';

export type Corner = Settings['panelCorner'];
export const corners: readonly Corner[] = ['bottom-right', 'top-right', 'bottom-left', 'top-left'];

const APPLY = /\bapply\b|\bbewerben\b|\bpostuler\b/i;
/** How many links and buttons of a page are looked at; a page can have any number. */
const LOOKED_AT = 2000;

/** Where the page's buttons to apply stand in the window now. */
export function applyButtons(document: Document): DOMRect[] {
  return [...document.querySelectorAll('a, button, [role="button"]')]
    .slice(0, LOOKED_AT)
    .filter((element) => (element.textContent ?? '').length < 60 && APPLY.test(element.textContent ?? ''))
    .map((element) => element.getBoundingClientRect())
    .filter((box) => box.width > 0 && box.height > 0);
}

interface Size {
  width: number;
  height: number;
}

/** The first corner from `wanted` on where a panel of this size covers none of the boxes; `wanted` when all do. */
export function freeCorner(wanted: Corner, panel: Size, window: Size, boxes: readonly DOMRect[]): Corner {
  const covers = (corner: Corner) => {
    const left = corner.endsWith('left') ? 0 : window.width - panel.width - 24;
    const top = corner.startsWith('top') ? 0 : window.height - panel.height - 24;
    return boxes.some(
      (box) =>
        box.right > left &&
        box.left < left + panel.width + 24 &&
        box.bottom > top &&
        box.top < top + panel.height + 24,
    );
  };
  return [wanted, ...corners].find((corner) => !covers(corner)) ?? wanted;
}
