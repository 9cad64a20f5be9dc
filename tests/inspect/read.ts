import { readFileSync } from 'node:fs';
import { readOnRequest } from '../../lib/extract/generic/read-on-request';
import { readPostingSchema } from '../../lib/posting/read-posting';
import { documentOf } from '../corpus/pairs';
import { allSites } from '../corpus/sites';
import { isUnder } from '../extract/hosts';

const sites = [...(await allSites()).values()];

/** Leaves out all sites' own hooks, to see what is read of a site that Waymark doesn't know. */
const withoutSites = Boolean(process.env.WAYMARK_READ_WITHOUT_SITES);

/** What the extension reads on a saved page at an address when it is asked to, by a click. */
export function read({ html, url }: { html: string; url: string }): unknown {
  const type = html.endsWith('.xhtml') ? 'application/xhtml+xml' : 'text/html';
  const document = documentOf({ html: readFileSync(html, 'utf8'), type }, url);
  const site = withoutSites ? undefined : sites.find(({ hosts }) => isUnder(hosts, new URL(url)));
  const { posting, cards, readBy } = readOnRequest(document, url, site);
  document.defaultView?.close();
  return {
    posting: posting ? readPostingSchema.parse(posting) : null,
    cards: cards.map(({ card }) => card),
    readBy,
  };
}
