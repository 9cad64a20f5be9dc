import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readerOnRequest } from '../../lib/extract/generic/read-on-request';
import { fromHooks } from '../../lib/extract/hooks';
import { siteReader } from '../../lib/extract/reader';
import { idIn, type Site } from '../../lib/extract/site';

/** A known site that has changed: its text isn't found any more. */
const drifted: Site = {
  name: 'drifted',
  hosts: ['https://drifted.example/*'],
  idOf: idIn(/\/jobs\/(\d+)/),
  posting: [fromHooks({ title: 'h1', description: '.gone' })],
};
const URL_OF_PAGE = 'https://drifted.example/jobs/42';
const PAGE = `<title>Grain Buyer</title><main><h1>Grain Buyer</h1><h2>What you do</h2>
<p>${'You know forty farms by name and buy their grain at a fair price. '.repeat(8)}</p>
<h2>Requirements</h2><ul><li>Three years of experience in trade</li><li>A driving licence</li></ul>
<button>Apply now</button></main>`;

test('a click on a known site reads with its hooks and fills what they leave out', () => {
  const { window } = new JSDOM(PAGE, { url: URL_OF_PAGE });
  const { site } = siteReader(drifted);
  expect(siteReader(drifted).read(window.document, URL_OF_PAGE).posting?.description).toBe('');
  const { posting } = readerOnRequest(site).read(window.document, URL_OF_PAGE);
  expect(posting).toMatchObject({ site: 'drifted', siteId: '42', title: 'Grain Buyer' });
  expect(posting?.description).toContain('forty farms');
  window.close();
});

test('a gap is not filled from another posting on the page', () => {
  const { window } = new JSDOM(PAGE.replace('<main>', '<h1>Mill Hand</h1><main>'), { url: URL_OF_PAGE });
  const { posting } = readerOnRequest(drifted).read(window.document, URL_OF_PAGE);
  expect(posting).toMatchObject({ title: 'Mill Hand', description: '' });
  window.close();
});

test('a pane that lags behind is read when asked for, and not at the addresses that follow', () => {
  const lagging: Site = {
    ...drifted,
    posting: [fromHooks({ roots: ['main'], shownId: () => '42', title: 'h1', description: 'p' })],
  };
  const { window } = new JSDOM(PAGE, { url: 'https://drifted.example/jobs/43' });
  const reader = readerOnRequest(lagging);
  expect(reader.read(window.document, 'https://drifted.example/jobs/43').posting?.title).toBe('Grain Buyer');
  expect(reader.read(window.document, 'https://drifted.example/jobs/44').posting).toBeUndefined();
  expect(reader.read(window.document, URL_OF_PAGE).posting?.siteId).toBe('42');
  window.close();
});

test('a second click knows the site still', () => {
  expect(readerOnRequest(readerOnRequest(drifted).site).site).toBe(drifted);
  expect(readerOnRequest(undefined).site).toBeUndefined();
});
