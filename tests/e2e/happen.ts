import { until } from '../browsers/until';
import type { Waymark } from '../browsers/waymark';

/**
 * What happens when a key of Waymark's is pressed, or a text's menu used; the browser's own windows aren't in reach.
 * In Chromium only: nothing leads into Firefox's background.
 */
export async function happen(waymark: Waymark, event: string, ...args: unknown[]): Promise<void> {
  const own = await waymark.openOwn('desk.html#settings');
  const worker = await until(
    'the background',
    async () =>
      await waymark.browser
        .targets()
        .find((target) => target.type() === 'service_worker')
        ?.worker(),
  );
  await own.close();
  await worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.${event}.dispatch(...${JSON.stringify(args)}, tab);
  })()`);
}
