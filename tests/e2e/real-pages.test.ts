import { beforeAll, describe, expect, test } from 'vitest';
import { until } from '../browsers/until';
import { loadSamplePlan } from '../start/load-sample-plan';
import { answerFrom, savedPages } from './saved-pages';
import { underTest } from './under-test';

const pages = savedPages();
if (!pages.length) console.log('The saved pages of real sites are not here: their tests are skipped.');

describe.skipIf(!pages.length)('saved pages of real sites, at their own addresses', () => {
  const use = underTest();
  beforeAll(async () => {
    await loadSamplePlan(use.waymark);
  });

  test.each(pages)('$name: each posting and each card has its badge', async (saved) => {
    const page = await use.waymark.browser.newPage();
    await answerFrom(page, saved);
    await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
    const wanted = saved.cards + Number(saved.isPosting);
    const badges = await until(`${wanted} badges`, async () => {
      const found = await use.waymark.badges(page);
      return found.length >= wanted && found;
    });
    expect(badges).toHaveLength(wanted);
    expect(
      badges.map(({ label }) => label).filter((label) => !/^Waymark: (fit \d+|not enough)/.test(label)),
    ).toEqual([]);
    await page.close();
  });
});
