import { describe, expect, test } from 'vitest';
import { readOnRequest } from '../../lib/extract/generic/read-on-request';
import { readPostingSchema } from '../../lib/posting/read-posting';
import { isUnder } from '../extract/hosts';
import { documentOf, pairs } from './pairs';
import { allSites } from './sites';

const sites = await allSites();
const corpus = pairs();

describe.each(corpus)('$name', (pair) => {
  const { expected, site } = pair;

  test('is read as expected', () => {
    if (!expected)
      throw new Error(`Write tests/corpus/${pair.name}.json: { "url", "posting" (or null), "cards" }.`);
    const document = documentOf(pair, expected.url);
    const known = sites.get(site);
    const { posting, cards } = readOnRequest(document, expected.url, known);
    expect(posting ? readPostingSchema.parse(posting) : null).toEqual(expected.posting);
    expect(cards.map(({ card }) => card)).toEqual(expected.cards);
    document.defaultView?.close();
  });

  test('is left byte for byte as it was', () => {
    const document = documentOf(pair, expected?.url ?? 'https://example.org/');
    const before = document.documentElement.outerHTML;
    readOnRequest(document, document.URL, sites.get(site));
    expect(document.documentElement.outerHTML).toBe(before);
    document.defaultView?.close();
  });

  test.runIf(site !== 'unknown')('stands at an address of its site', () => {
    expect(isUnder(sites.get(site)?.hosts ?? [], new URL(expected?.url ?? ''))).toBe(true);
  });
});

test('every site has its pair', () => {
  const without = [...sites.keys()].filter((name) => !corpus.some(({ site }) => site === name));
  expect(without, 'sites without a page in tests/corpus (npm run new-site -- <host> makes one)').toEqual([]);
});

test('no two sites share an address', () => {
  const all = [...sites].flatMap(([name, { hosts }]) => hosts.map((host) => ({ name, host })));
  for (const { name, host } of all) {
    const example = new URL(host.replace('*.', 'x.').replaceAll('*', 'x'));
    const others = all.filter((other) => other.name !== name && isUnder([other.host], example));
    expect(others, host).toEqual([]);
  }
});
