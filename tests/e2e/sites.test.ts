import { beforeAll, expect, test } from 'vitest';
import { until } from '../browsers/until';
import { pairs } from '../corpus/pairs';
import { loadSamplePlan } from '../start/load-sample-plan';
import { answerFrom } from './saved-pages';
import { underTest } from './under-test';

/** The sites whose pages most people look at, and of each kind one: results, a pane, a page of its own. */
const SITES = ['linkedin', 'indeed', 'greenhouse', 'lever'];

const pages = pairs().flatMap(({ name, site, html, type, expected }) =>
  expected && SITES.includes(site)
    ? [
        {
          name,
          url: expected.url,
          html,
          contentType: `${type}; charset=utf-8`,
          cards: expected.cards.length,
          isPosting: expected.posting !== null,
        },
      ]
    : [],
);

const use = underTest();
beforeAll(async () => {
  await (await loadSamplePlan(use.waymark)).close();
});

test.each(pages)(
  '$name, at its address: each posting and each card has its badge, no other',
  async (made) => {
    const page = await use.waymark.browser.newPage();
    await answerFrom(page, made);
    await page.goto(made.url, { waitUntil: 'domcontentloaded' });
    const wanted = made.cards + Number(made.isPosting);
    const badges = await until(`${wanted} badges`, async () => {
      const found = await use.waymark.badges(page);
      return found.length >= wanted && found;
    });
    expect(badges).toHaveLength(wanted);
    for (const { label } of badges) expect(label).toMatch(/^Waymark: (fit \d+|not enough)/);
    await page.close();
  },
);
