import type { SavedRole } from '../../lib/portfolio/schema';
import { hasAddress } from '../../lib/posting/has-address';

/** The pages that a saved role's posting stands on; where it has none, how it came here. */
export function WhereItStands({ role: { site, url, alsoAt } }: { role: SavedRole }) {
  const pages = [{ site, url }, ...(alsoAt ?? [])].filter((page) => hasAddress(page.url));
  if (pages.length === 0)
    return (
      <p class="small soft">
        {site === 'pasted'
          ? 'You pasted it: there is no page of it to open.'
          : 'You brought it in without an address.'}
      </p>
    );
  return (
    <p class="small">
      {pages.map((page, at) => (
        <span key={page.url}>
          {at > 0 && ', also on '}
          <a href={page.url} target="_blank" rel="noreferrer noopener">
            {at === 0 && 'The posting on '}
            {new URL(page.url).hostname.replace(/^www\./, '')}
          </a>
        </span>
      ))}
    </p>
  );
}
