import { escapeHtml, page } from './html';
import { type BoardPosting, pathOf } from './posting';

/** Cards shown at first, and added each time that the end comes into view. */
export const BATCH = 25;

/** One result of the list. */
export const card = (posting: BoardPosting): string => `<li class="card" data-id="${posting.id}">
<h3><a href="${pathOf(posting)}">${escapeHtml(posting.title)}</a></h3>
<p class="company">${escapeHtml(posting.company ?? '')}</p>
<p class="place">${escapeHtml(posting.place)}</p></li>`;

// what job boards do: the next batch comes when the end of the list is seen
const GROW = `
const list = document.querySelector('#results'), end = document.querySelector('#end');
let asking = false;
new IntersectionObserver(async ([entry]) => {
  if (!entry.isIntersecting || asking) return;
  asking = true;
  const html = await (await fetch('/more?from=' + list.children.length)).text();
  list.insertAdjacentHTML('beforeend', html);
  asking = false;
  if (!html) end.remove();
}).observe(end);`;

/** The results page: the first batch of cards, more on scrolling. */
export const resultsPage = (postings: readonly BoardPosting[]): string =>
  page(
    'Jobs in operations and elsewhere',
    '',
    `<main><h1>${postings.length} jobs</h1><ol id="results">${postings.slice(0, BATCH).map(card).join('')}</ol><p id="end">More is coming …</p></main><script>${GROW}</script>`,
  );
