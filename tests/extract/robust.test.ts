import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { readGenerically } from '../../lib/extract/generic/read';
import { readPostingSchema } from '../../lib/posting/read-posting';
import { cardSchema } from '../../lib/posting/schema';
import { pairs } from '../corpus/pairs';
import { allSites } from '../corpus/sites';
import { seeded } from '../seeded';
import { mutated } from './mutations';

/** More by the variable; `npm run fuzz:read` reads 10,000 in a real browser. */
const COUNT = Number(process.env.WAYMARK_FUZZ_READ ?? 150);

// one window for all of them: making one costs more than reading a page
const parser = new new JSDOM().window.DOMParser();
const sites = await allSites();
const corpus = pairs().filter(({ expected, type }) => expected && type === 'text/html');

test(`${COUNT} mutated pages: no throw, the document as it was`, () => {
  let postings = 0;
  for (let seed = 1; seed <= COUNT; seed++) {
    const random = seeded(seed);
    const pair = corpus[Math.floor(random() * corpus.length)];
    if (!pair?.expected) continue;
    const { html, how } = mutated(pair.html, random);
    const { url } = pair.expected;
    const document = parser.parseFromString(html, pair.type);
    const before = document.documentElement.outerHTML;
    const site = sites.get(pair.site);
    const readings = [...(site ? [extract(document, url, site)] : []), readGenerically(document, url)];
    const where = `seed ${seed}: ${pair.name}, ${how}`;
    expect(document.documentElement.outerHTML === before, where).toBe(true);
    for (const { posting, cards } of readings) {
      if (posting) postings++;
      expect(posting ? readPostingSchema.safeParse(posting).error : undefined, where).toBeUndefined();
      for (const { card } of cards) expect(cardSchema.safeParse(card).error, where).toBeUndefined();
    }
  }
  console.log(`read ${COUNT} mutated pages, ${postings} postings`);
}, 3_600_000);
