import { article, escapeHtml, linkedData, page } from './html';
import { type BoardPosting, pathOf } from './posting';

// As single-page job boards behave: the address changes at once, the pane and the structured data a moment later.
const APP = `
const pane = document.querySelector('#pane');
async function show(path) {
  const next = await (await fetch('/fragment' + path)).json();
  await new Promise((later) => setTimeout(later, 150));
  pane.innerHTML = next.article;
  document.head.querySelector('script[type="application/ld+json"]').outerHTML = next.linkedData;
  document.title = next.title;
}
document.querySelector('#list').addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  show(link.getAttribute('href'));
});
addEventListener('popstate', () => show(location.pathname));`;

/** The posting as the app shows it, whatever its own place is. */
const inApp = (posting: BoardPosting): BoardPosting => ({ ...posting, inApp: true });

/** What the app fetches to show another posting. */
export const fragment = (posting: BoardPosting, origin: string): object => ({
  article: article(posting),
  linkedData: linkedData(inApp(posting), origin),
  title: `${posting.title} – The Local Job Board`,
});

/** The single-page app, opened at one posting; the others are a click away and need no loading. */
export function appPage(posting: BoardPosting, others: readonly BoardPosting[], origin: string): string {
  const links = others.map(
    (other) => `<li><a href="${pathOf(inApp(other))}">${escapeHtml(other.title)}</a></li>`,
  );
  return page(
    `${posting.title} – The Local Job Board`,
    linkedData(inApp(posting), origin),
    `<main class="panes"><nav><ol id="list">${links.join('')}</ol></nav><div id="pane">${article(posting)}</div></main><script>${APP}</script>`,
  );
}
