import { render } from 'preact';
import type { PageHandle, Wanted } from '../../lib/page/handle';
import { Panel } from './panel';
import css from './panel.css?inline';

/** What typing tells, beside the words themselves. */
const TYPING = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'copy', 'cut', 'paste'];

/** Whether the page's ground is dark, by the relative luminance (sRGB weights) of its background. */
function isDark(document: Document): boolean {
  for (const element of [document.body, document.documentElement]) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (
      getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number);
    if (alpha > 0) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110;
  }
  return false;
}

/**
 * Puts the panel on the page, in a closed shadow root of one host element, and shows what is wanted there;
 * called again, it shows what is wanted then. While it is open it goes along with the page.
 * `window.find` of a page searches closed roots too; Chromium passes over what stands in an element that has no end tag
 * (seen 2026-11). Firefox passes over nothing that can be seen.
 */
export function mountPanel(document: Document, page: PageHandle): void {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const mount = document.createElement('param');
  root.append(style, mount);
  // the page's own shortcuts must not hear what is typed here
  for (const type of TYPING) host.addEventListener(type, (event) => event.stopPropagation());
  let opened = 0;
  let address = '';
  const close = () => {
    render(null, mount);
    host.remove();
    page.focusBadge();
  };
  const show = (wanted: Wanted) => {
    address = document.location.href;
    render(
      <Panel page={page} wanted={wanted} opened={opened} dark={isDark(document)} onClose={close} />,
      mount,
    );
  };
  page.showPanel = () => {
    if (!page.wanted) return;
    document.documentElement.append(host);
    opened++;
    show(page.wanted);
  };
  page.follow = (posting) => {
    if (!host.isConnected) return;
    // a card was asked about, and the page still shows what it showed then
    if (page.wanted?.provisional && document.location.href === address) return;
    page.wanted = { posting, provisional: false };
    show(page.wanted);
  };
  page.showPanel();
}
