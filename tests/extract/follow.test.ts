import { JSDOM } from 'jsdom';
import { afterEach, expect, test } from 'vitest';
import { follow } from '../../lib/extract/follow';
import { fromHooks } from '../../lib/extract/hooks';
import { siteReader } from '../../lib/extract/reader';
import { idIn, type Site } from '../../lib/extract/site';
import { linkedin } from '../../lib/extract/sites/linkedin';

/** A single-page job site whose pages carry no identifier of the posting. */
const app: Site = {
  name: 'app',
  hosts: ['https://app.example/*'],
  idOf: idIn(/\/jobs\/(\d+)/),
  posting: [fromHooks({ title: 'h1', description: '.text' })],
  cards: { list: '#list', card: '#list > li', title: 'a' },
};

const PAGE = `<head><title>Jobs</title></head><ul id="list"><li><a href="/jobs/1">Grain Buyer</a></li></ul>
<div id="pane"><h1>Grain Buyer</h1><div class="text">You know forty farms.</div></div>`;

let stop = () => {};
let isMissed = false;
let told: string[] = [];

/** Opens a page and follows it; what is told is noted in words. */
function open(html: string, url: string, site: Site, reader = siteReader(site)) {
  const { window } = new JSDOM(html, { url });
  told = [];
  stop = follow(window.document, reader, {
    read: ({ posting, cards, missing }) => {
      isMissed = missing;
      told.push(`read ${posting?.title ?? 'nothing'} +${cards.length}`);
    },
    cards: (cards) => told.push(`cards ${cards.map(({ card }) => card.title).join(', ')}`),
  });
  return window;
}

/** Lets observers and gathered changes come through. */
const settle = () => new Promise((done) => setTimeout(done, 220));

afterEach(() => stop());

test('growth is told once, and only what is new', async () => {
  const { document } = open(PAGE, 'https://app.example/jobs/1', app);
  expect(told).toEqual(['read Grain Buyer +1']);
  const list = document.querySelector('#list');
  list?.insertAdjacentHTML(
    'beforeend',
    '<li><a href="/jobs/2">Mill Hand</a></li><li><a href="/jobs/3">Driver</a></li>',
  );
  await settle();
  list?.firstElementChild?.append(document.createElement('span'));
  await settle();
  expect(told.slice(1)).toEqual(['cards Mill Hand, Driver']);
});

test('of a list that grows only what came is read, whatever blanks stand between', async () => {
  const reader = siteReader(app);
  const read: Element[][] = [];
  const { document } = open(PAGE, 'https://app.example/jobs/1', app, {
    ...reader,
    readCards(document, address, parts) {
      read.push(parts);
      return reader.readCards?.(document, address, parts) ?? [];
    },
  });
  document
    .querySelector('#list')
    ?.insertAdjacentHTML('beforeend', '\n  <li id="new"><a href="/jobs/2">Mill Hand</a></li>\n');
  await settle();
  expect(told.slice(1)).toEqual(['cards Mill Hand']);
  expect(read).toEqual([[document.querySelector('#new')]]);
});

test('a lively page that shows nothing is read once a pause, and still when something comes', async () => {
  const reader = siteReader(app);
  let reads = 0;
  const { document } = open('<head></head><main></main>', 'https://app.example/news', app, {
    ...reader,
    read(document, address) {
      reads++;
      return reader.read(document, address);
    },
  });
  const main = document.querySelector('main');
  for (let i = 0; i < 20; i++) {
    main?.append(document.createElement('p'));
    await Promise.resolve();
  }
  await settle();
  expect(reads).toBe(2);
  expect(told).toEqual(['read nothing +0']);
  main?.insertAdjacentHTML('beforeend', PAGE);
  await settle();
  expect(told.slice(1)).toEqual(['read Grain Buyer +1']);
});

test('a card that is used again for another job is told again', async () => {
  const { document } = open(PAGE, 'https://app.example/jobs/1', app);
  const link = document.querySelector('#list a');
  link?.setAttribute('href', '/jobs/9');
  if (link?.firstChild) link.firstChild.nodeValue = 'Baker';
  await settle();
  expect(told.slice(1)).toEqual(['cards Baker']);
});

test('a pane that still shows the posting before is not the new address’s', async () => {
  const window = open(PAGE, 'https://app.example/jobs/1', app);
  window.history.pushState(null, '', '/jobs/2');
  // a change elsewhere is what tells the move where the browser has no events for it
  window.document.head.append(window.document.createElement('meta'));
  window.document.body.append(window.document.createElement('p'));
  await settle();
  expect(told.slice(1)).toEqual(['read nothing +1']);
  // should it be another posting in the same words, the popup offers to read it
  expect(isMissed).toBe(true);
  const pane = window.document.querySelector('#pane');
  if (pane) pane.innerHTML = '<h1>Mill Hand</h1><div class="text">You carry sacks.</div>';
  await settle();
  expect(told.slice(2)).toEqual(['read Mill Hand +1']);
  expect(isMissed).toBe(false);
});

test('a page whose body was put in anew is still read', async () => {
  const { document } = open(PAGE, 'https://app.example/jobs/1', app);
  document.body = document.createElement('body');
  await settle();
  document.body.innerHTML = '<h1>Mill Hand</h1><div class="text">You carry sacks.</div>';
  await settle();
  expect(told.at(-1)).toBe('read Mill Hand +0');
});

test('going back is heard', async () => {
  const window = open(PAGE, 'https://app.example/jobs/1', app);
  window.history.pushState(null, '', '/jobs/2');
  window.dispatchEvent(new window.PopStateEvent('popstate'));
  expect(told.at(-1)).toBe('read nothing +1');
});

test('LinkedIn’s feed is left alone until one goes to the jobs', async () => {
  const window = open(
    '<head><title>Feed</title></head><main id="app"></main>',
    'https://www.linkedin.com/feed/',
    linkedin,
  );
  const main = window.document.querySelector('main');
  main?.append('some post');
  await settle();
  expect(told).toEqual([]);
  window.history.pushState(null, '', '/jobs/search/?currentJobId=4400000001');
  window.document.title = 'Jobs';
  await settle();
  main?.insertAdjacentHTML(
    'beforeend',
    '<div class="job-search-card" data-entity-urn="urn:li:jobPosting:4400000002"><h3 class="base-search-card__title">Mill Hand</h3></div>',
  );
  await settle();
  expect(told).toEqual(['read nothing +0', 'cards Mill Hand']);
});

test('leaving the jobs takes the posting away', async () => {
  const away: Site = { ...app, isJobAddress: ({ pathname }) => pathname.startsWith('/jobs') };
  const window = open(PAGE, 'https://app.example/jobs/1', away);
  window.history.pushState(null, '', '/people');
  window.dispatchEvent(new window.PopStateEvent('popstate'));
  expect(told.at(-1)).toBe('read nothing +1');
});

test('stopping leaves nothing behind', async () => {
  const { document } = open(PAGE, 'https://app.example/jobs/1', app);
  stop();
  document
    .querySelector('#list')
    ?.insertAdjacentHTML('beforeend', '<li><a href="/jobs/2">Mill Hand</a></li>');
  document.defaultView?.dispatchEvent(new document.defaultView.PopStateEvent('popstate'));
  await settle();
  expect(told).toHaveLength(1);
});
