import type { Posting } from '../posting/schema';
import type { SavedRow } from './schema';

/** The posting that a saved role was, to be scored or saved anew. In: its row, its text. */
export function postingOf(row: SavedRow, description: string): Posting {
  const { site, siteId, url, title, company, location, workplace, pay, contract } = row;
  const { postedOn, validThrough, readBy } = row;
  return {
    ...{ site, siteId, url, title, company, location, description, workplace, pay, contract },
    ...{ postedOn, validThrough, readBy },
  };
}
