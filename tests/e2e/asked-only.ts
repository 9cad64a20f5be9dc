import { expect } from 'vitest';
import type { UnderTest } from './under-test';

/** What the browsers ask their makers by themselves, whatever extension they have. */
const BROWSERS_OWN = /^(https?:\/\/)?([a-z0-9-]+\.)+(google|googleapis|gvt1|mozilla)\.(com|net|org)[:/]/;

/** Fails unless these pages of the job board, in their order, are all that was asked of anybody so far. */
export async function expectAskedOnly(use: UnderTest, paths: readonly string[]): Promise<void> {
  const { board, recorder, waymark } = use;
  const asked = recorder.requests.filter((request) => !BROWSERS_OWN.test(request));
  expect(asked).toEqual(paths.map((path) => board.url + path));

  // had there been a request, it would have been seen
  const page = await waymark.open(`${board.url}/about`);
  await page.evaluate(() => fetch('https://elsewhere.invalid/').catch(() => undefined));
  expect(recorder.requests).toContain('elsewhere.invalid:443');
}
