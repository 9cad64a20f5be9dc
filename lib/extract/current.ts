import { addressIn } from './cards';

const ids = ({ pathname, search }: URL): string[] =>
  (pathname + search).toLowerCase().match(/[0-9a-f]{8}-[0-9a-f-]{27}|\d{4,}|(?=[a-f]*\d)[0-9a-f]{10,}/g) ??
  [];

/**
 * Whether structured data is of another posting than the address names: its own address is on the same site
 * and its identifiers are others. A single-page app may leave the data of an earlier posting behind.
 */
export function contradicts(found: { url?: string | undefined }, url: URL): boolean {
  const own = addressIn(found.url, url);
  if (own?.host !== url.host) return false;
  const [theirs, ours] = [ids(own), ids(url)];
  return theirs.length > 0 && ours.length > 0 && !theirs.some((id) => ours.includes(id));
}
