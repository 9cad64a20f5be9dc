import { ADDRESS_BOUND } from '../../posting/bounds';
import type { Posting } from '../../posting/schema';
import type { FoundRole } from '../found-role';

/** LinkedIn's address of a posting; its own number is what its pages are known by. */
const LINKEDIN = /^https?:\/\/(?:[a-z]+\.)?linkedin\.com\/jobs\/view\/(?:[^/?#]*-)?(\d{6,})/i;

/** What tells a role of a list from others, as if it had been read from its page. A role without an address gets one of its own that leads nowhere. */
export function identityOf({
  url,
  title,
  company,
}: Pick<FoundRole, 'url' | 'title' | 'company'>): Pick<Posting, 'site' | 'siteId' | 'url'> {
  const address = url && addressOf(url);
  const name = encodeURIComponent(`${title} ${company ?? ''}`.slice(0, 150).trim().toWellFormed());
  if (!address) return { site: 'imported', siteId: null, url: `https://imported.invalid/${name}` };
  const number = LINKEDIN.exec(address)?.[1];
  if (number) return { site: 'linkedin', siteId: number, url: address };
  return { site: new URL(address).host.slice(0, 100), siteId: null, url: address };
}

/** A web address that can be opened; null for anything else. */
function addressOf(text: string): string | null {
  const written = /^https?:\/\//i.test(text)
    ? text
    : /^(?:www\.)?[\w-]+(?:\.[\w-]+)+\//.test(text)
      ? `https://${text}`
      : '';
  if (!URL.canParse(written) || written.length > ADDRESS_BOUND) return null;
  return written;
}
