import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { z } from 'zod';

const score = z.number().nullable();
const explanationSchema = z.object({
  posting: z.object({ title: z.string(), company: z.string().nullable() }),
  fit: z.object({
    fit: score,
    axes: z.object({ direction: score, growth: score, reach: score }),
    kind: z.string(),
  }),
});
export type ExplanationSeen = z.infer<typeof explanationSchema>;

// The way that the popup goes: what does the tab say it shows, and how does that fit?
const ASK = `(async url => {
  const { runtime, tabs } = globalThis.browser ?? chrome;
  const tab = (await tabs.query({})).find(one => one.url === url);
  const { answer: reading } = await tabs.sendMessage(tab.id, { waymark: 'readTab' }, { frameId: 0 });
  const data = { posting: reading.posting, provisional: false };
  return (await runtime.sendMessage({ waymark: 'explain', data })).answer;
})`;

/**
 * What Waymark has to say of the posting in another tab.
 * @param own one of the extension's own pages.
 * @param url the other tab's address.
 */
export async function explanationOf(own: Page, url: string): Promise<ExplanationSeen> {
  return explanationSchema.parse(await own.evaluate(`${ASK}(${JSON.stringify(url)})`));
}
