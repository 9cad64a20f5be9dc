import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { until } from '../browsers/until';
import type { Waymark } from '../browsers/waymark';

/** Takes the sample plan that the popup offers to somebody without one; answers the popup's page. */
export async function loadSamplePlan(waymark: Waymark): Promise<Page> {
  const popup = await waymark.openOwn('popup.html');
  const button = await until('the offer of a sample plan', async () => {
    for (const one of await popup.$$('button'))
      if (/sample plan/i.test(await one.evaluate((element) => element.textContent ?? ''))) return one;
    return undefined;
  });
  await button.click();
  await until('the sample plan', () =>
    popup.evaluate(() => /Seven steps/.test(document.body.textContent ?? '')),
  );
  return popup;
}
