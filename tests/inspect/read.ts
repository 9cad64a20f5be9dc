import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { readOnRequest } from '../../lib/extract/generic/read-on-request';
import { isUnder } from '../../lib/extract/hosts';
import type { Site } from '../../lib/extract/site';
import { readPostingSchema } from '../../lib/posting/read-posting';

const folder = new URL('../../lib/extract/sites/', import.meta.url);
const sites: Site[] = [];
for (const file of readdirSync(folder)) {
  const module: Record<string, Site> = await import(new URL(file, folder).href);
  sites.push(...Object.values(module));
}

/** Leaves out all sites' own hooks, to see what is read of a site that Waymark doesn't know. */
const withoutSites = Boolean(process.env.WAYMARK_READ_WITHOUT_SITES);

/** What the extension reads on a saved page at an address. */
export function read({ html, url }: { html: string; url: string }): unknown {
  const type = /\.xhtml$/.test(html) ? 'application/xhtml+xml' : 'text/html';
  const { window } = new JSDOM(readFileSync(html, 'utf8'), { url, contentType: type });
  const site = withoutSites ? undefined : sites.find(({ hosts }) => isUnder(hosts, new URL(url)));
  const { posting, cards, readBy } = readOnRequest(window.document, url, site);
  const answer = {
    posting: posting ? readPostingSchema.parse(posting) : null,
    cards: cards.map(({ card }) => card),
    readBy,
  };
  window.close();
  return answer;
}
