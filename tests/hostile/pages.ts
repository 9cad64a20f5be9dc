import { article, jobPosting, page } from '../board/html';
import type { BoardPosting } from '../board/posting';
import { written } from '../board/postings';
import { trap } from './trap';

const [first] = written;
if (!first) throw new Error('The board has no posting.');
const posting: BoardPosting = first;

const linked = (data: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
const data = (id: string) => ({
  ...jobPosting(posting, 'http://localhost'),
  '@id': id,
  identifier: { value: id },
  url: undefined,
});
const shown = article(posting);

/** Nodes of the flood. */
const FLOOD = 100_000;
/** Characters of the largest structured data. */
const LARGE = 50_000_000;
/** A script where a word is expected: says so on the page when it runs. */
const SCRIPT = '<img src=x onerror="ran=1"><script>ran=1</script><svg onload="ran=1"></svg>';

/** A posting with a script in every field, its data with keys that reach for prototypes. */
function poisoned(): string {
  const fields = Object.fromEntries(
    Object.keys(data('9')).map((name) => [name, name.startsWith('@') || name === 'url' ? undefined : SCRIPT]),
  );
  const keys = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":1,';
  const json = JSON.stringify({
    ...fields,
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: `Operations Manager ${SCRIPT}`,
    description: `<p>You will improve processes and lead teams. ${SCRIPT}</p>`.repeat(5),
    hiringOrganization: { name: SCRIPT },
    identifier: { value: '9' },
  }).replace('{', `{${keys}`);
  return page(
    'Poisoned',
    `<script>${trap}</script><script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`,
    `<main>${shown.replaceAll(posting.title, 'Operations Manager &lt;img src=x onerror="ran=1"&gt;')}</main>`,
  );
}

/** The hostile site's pages by path; each is a posting to the reader of the local job board. */
export const hostilePages: Record<string, () => string> = {
  '/jobs/1': () =>
    page(posting.title, `<script>${trap}</script>${linked(data('1'))}`, `<main>${shown}</main>`),
  // elements whose names stand where a script looks for its own
  '/jobs/2': () =>
    page(
      posting.title,
      `<script>${trap}</script>${linked(data('2'))}`,
      `<main>${shown}<form id="other"><input name="badge"><input name="parentNode"></form><iframe name="waymarkPage"></iframe></main>`,
    ),
  // everything that isn't the page's own is made invisible, over a button that is wanted pressed
  '/jobs/3': () =>
    page(
      posting.title,
      `${linked(data('3'))}<style>html>div,span{opacity:0!important;transform:scale(9)!important;pointer-events:none!important;filter:blur(9px)!important}</style>`,
      `<main>${shown}</main>`,
    ),
  '/jobs/4': () =>
    page(
      posting.title,
      linked(data('4')),
      `<main>${shown}<div id="flood"></div></main><script>
globalThis.flood = async () => {
  const into = document.querySelector('#flood');
  for (let i = 0; i < ${FLOOD}; i++) into.append(Object.assign(document.createElement(i % 9 ? 'p' : 'h1'), { textContent: 'flood ' + i }));
  for (let i = 0; i < 1000; i++) { dispatchEvent(new Event('focus')); document.dispatchEvent(new Event('visibilitychange')); }
  return into.childElementCount;
};</script>`,
    ),
  '/jobs/5': () =>
    page(
      posting.title,
      `<script type="application/ld+json">{"@type":"JobPosting","title":"${'x'.repeat(LARGE)}"}</script>${linked(data('5'))}`,
      `<main>${shown}</main>`,
    ),
  '/jobs/9': poisoned,
};
