import { expect, test } from 'vitest';
import { KEY_BOUND } from '../../lib/posting/bounds';
import { cleanAddress, postingKey, SAME_OPENING, sameOpening } from '../../lib/posting/identity';

test('an address is the same whatever way one came', () => {
  const clean = cleanAddress('https://jobs.example.org/role/42');
  expect(cleanAddress('http://www.jobs.example.org/role/42/?utm_source=x&gh_src=y#apply')).toBe(clean);
  expect(cleanAddress('https://jobs.example.org/role/42?trackingId=1&refId=2')).toBe(clean);
});

test('what an address shows stays in it', () => {
  expect(cleanAddress('https://example.org/jobs?b=2&id=7')).toBe('https://example.org/jobs?b=2&id=7');
  expect(cleanAddress('https://example.org/jobs?id=7&b=2')).toBe('https://example.org/jobs?b=2&id=7');
  expect(cleanAddress('https://example.org/app#/job/7')).toBe('https://example.org/app#/job/7');
  expect(cleanAddress('nowhere')).toBe('nowhere');
});

test('a parameter that can be the job’s own number stays', () => {
  for (const name of [
    'ref',
    'position',
    'pos',
    's',
    'sid',
    'eid',
    'guid',
    'source',
    'from',
    'origin',
    'alid',
  ])
    expect(cleanAddress(`https://example.org/job?${name}=1`)).not.toBe(
      cleanAddress(`https://example.org/job?${name}=2`),
    );
});

test('a key goes through the door however long the address is', () => {
  const keyOf = (end: string) =>
    postingKey({ site: 'x.example', siteId: null, url: `https://x.example/${'mill/'.repeat(300)}${end}` });
  expect(keyOf('1').length).toBeLessThanOrEqual(KEY_BOUND);
  expect(keyOf('1')).toBe(keyOf('1'));
  expect(keyOf('1')).not.toBe(keyOf('2'));
});

test('the site’s own identifier goes before the address', () => {
  expect(postingKey({ site: 'lever', siteId: 'a1', url: 'https://x.example/' })).toBe('lever:a1');
  expect(postingKey({ site: 'x.example', siteId: null, url: 'https://www.x.example/a/?utm_medium=b' })).toBe(
    'https://x.example/a',
  );
});

const text = (seed: string) =>
  Array.from({ length: 90 }, (_, n) => `${seed} keeps line ${n} of the mill running`).join('. ');
const here = { title: 'Mill Shift Manager', company: 'Halden Mill Ltd.', description: text('Ada') };

test('one opening on two sites is recognised', () => {
  const there = {
    title: 'Mill Shift Manager (m/f/d) - Hybrid',
    company: 'Halden Mill',
    description: `About us. ${here.description}`,
  };
  expect(sameOpening(here, there)).toBeGreaterThan(SAME_OPENING);
});

test('other openings are not', () => {
  expect(
    sameOpening(here, { ...here, title: 'Grain Buyer', description: text('Ben buys and') }),
  ).toBeLessThan(SAME_OPENING);
  expect(sameOpening(here, { ...here, company: 'Tern & Vale' })).toBeLessThan(SAME_OPENING);
});
