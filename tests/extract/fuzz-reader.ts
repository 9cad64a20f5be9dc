import { extract } from '../../lib/extract/extract';
import { readGenerically } from '../../lib/extract/generic/read';
import type { Site } from '../../lib/extract/site';
import { isUnder } from './hosts';

const modules = import.meta.glob<Record<string, Site>>('../../lib/extract/sites/*.ts', { eager: true });
const sites = Object.values(modules).flatMap((module) => Object.values(module));

/** What took longer, in milliseconds, is read again, as often as TRIES says: the machine may have been busy with something else. */
const BOUND = 200;
const TRIES = 4;

/** Reads pages handed over as JSON, by their site's hooks and generically; answers how long each took and what went wrong. */
function fuzz(asked: string): string {
  const questions: { html: string; url: string }[] = JSON.parse(asked);
  const parser = new DOMParser();
  const answers = questions.map(({ html, url }) => {
    const page = parser.parseFromString(html, 'text/html');
    const before = page.documentElement.outerHTML;
    const site = sites.find(({ hosts }) => isUnder(hosts, new URL(url)));
    let ms = Number.POSITIVE_INFINITY;
    let wrong: string | null = null;
    for (let left = TRIES; left > 0 && ms > BOUND; left--) {
      const start = performance.now();
      try {
        if (site) extract(page, url, site);
        readGenerically(page, url);
      } catch (error) {
        wrong = String(error);
      }
      ms = Math.min(ms, performance.now() - start);
    }
    if (page.documentElement.outerHTML !== before) wrong = 'the document was changed';
    return { ms, wrong };
  });
  return JSON.stringify(answers);
}

Object.assign(globalThis, { waymarkFuzz: fuzz });
