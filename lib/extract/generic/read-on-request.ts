import { extract, type Reading } from '../extract';
import type { Reader } from '../reader';
import type { Site } from '../site';
import { readGenerically } from './read';
import { letters } from './words';

/**
 * Reads a page that somebody asked to have read: by its site's hooks where it is known, and generically for what they
 * leave out. Where the site's own reading found a posting, the generic one only fills its gaps, from the same posting.
 * @param asked somebody looks at this very page and wants it read, even if it seems to lag behind its address.
 */
export function readOnRequest(
  document: Document,
  address: string,
  site: Site | undefined,
  asked = true,
): Reading {
  const known = site && extract(document, address, site);
  if (known?.stale && !asked) return known;
  if (known && (known.cards.length || known.posting) && (!known.posting || isWhole(known.posting)))
    return known;
  const generic = readGenerically(document, address);
  if (!known) return generic;
  if (!known.posting) return known.cards.length ? known : { ...generic, site: known.site };
  const other = generic.posting;
  if (!other || letters(other.title) !== letters(known.posting.title)) return known;
  const posting = {
    ...known.posting,
    company: known.posting.company ?? other.company,
    location: known.posting.location ?? other.location,
    description: known.posting.description || other.description,
    readBy: `${known.readBy}+generic`.slice(0, 100),
  };
  return { ...known, posting, cards: known.cards.length ? known.cards : generic.cards };
}

/** The reader for a page that somebody asked to have read, of a known site or of any. */
export function readerOnRequest(site: Site | undefined): Reader {
  let asked: string | undefined;
  return {
    site,
    read(document, address) {
      asked ??= address;
      return readOnRequest(document, address, site, address === asked);
    },
    isJobAddress: () => true,
  };
}

const isWhole = ({
  company,
  location,
  description,
}: {
  company: string | null;
  location: string | null;
  description: string;
}) => company !== null && location !== null && description !== '';
