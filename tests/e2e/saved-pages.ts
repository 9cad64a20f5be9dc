import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { ROOT } from '../house/sources';

/** Pages of real sites, saved for measuring; they belong to others and are not part of the repository. */
const FOLDER = join(ROOT, '../shared/data');

/** A saved page and what stands on it. */
export interface SavedPage {
  name: string;
  url: string;
  html: string;
  contentType: string;
  /** How many results it lists. */
  cards: number;
  /** Whether it shows a posting. */
  isPosting: boolean;
}

interface Label {
  file: string;
  page_url: string;
  title?: string;
  cards?: unknown[];
}
interface Fragment {
  id: string;
  site: string;
  html: string;
}

const linesOf = <Line>(file: string): Line[] =>
  readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Addresses at which a fragment of a posting's page may stand: its own isn't known. */
const PLAUSIBLE: Record<string, string> = {
  'jobs.lever.co': 'https://jobs.lever.co/example/0f1e2d3c-4b5a-4678-9abc-def012345678',
  'job-boards.greenhouse.io': 'https://job-boards.greenhouse.io/example/jobs/4000000001',
};

const HTML = 'text/html; charset=utf-8';

/** The saved pages of LinkedIn, Greenhouse and Lever; none where they aren't there. */
export function savedPages(): SavedPage[] {
  if (!existsSync(FOLDER)) return [];
  const whole = linesOf<Label>('pages/labels.jsonl').map((label) => ({
    ...label,
    file: `pages/${label.file}`,
  }));
  const pages = new Map<string, SavedPage>();
  for (const label of [...whole, ...linesOf<Label>('structure/structure.jsonl')]) {
    const { file, page_url: url, title, cards } = label;
    if (!/\/(linkedin|job-boards-greenhouse|boards-greenhouse|jobs-lever)/.test(file)) continue;
    // a page with a list and a posting beside it has two labels
    const known = pages.get(file);
    pages.set(file, {
      name: file,
      url,
      html: known?.html ?? readFileSync(join(FOLDER, file), 'utf8'),
      contentType: file.endsWith('.xhtml') ? 'application/xhtml+xml' : HTML,
      cards: Math.max(known?.cards ?? 0, cards?.length ?? 0),
      isPosting: known?.isPosting || Boolean(title),
    });
  }
  const fragments = linesOf<Fragment>('pages/fragments.jsonl').flatMap(({ id, site, html }) => {
    const url = PLAUSIBLE[site];
    const name = `${site}, fragment ${id}`;
    return url
      ? [{ name, url, html: `<!doctype html><body>${html}`, contentType: HTML, cards: 0, isPosting: true }]
      : [];
  });
  return [...pages.values(), ...fragments];
}

/** Answers a page's address in a tab from a saved page; nothing else is let through. */
export async function answerFrom(page: Page, saved: SavedPage): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.url() === new URL(saved.url).href)
      void request.respond({ status: 200, contentType: saved.contentType, body: saved.html });
    else void request.abort();
  });
}
