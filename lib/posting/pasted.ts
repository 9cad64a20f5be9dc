import { fingerprint } from '../text/hash';
import type { Posting } from './schema';
import { unsaid } from './unsaid';

/** What the person typed or pasted of a posting; the employer may be left empty. */
interface Pasted {
  title: string;
  company: string;
  text: string;
}

/**
 * A posting that the person typed or pasted. It has no address, so it gets one of its own that leads nowhere, made from
 * its text: with another title it stays the same posting. Where there is no text, title and employer make it.
 */
export function pastedPosting({ title, company, text }: Pasted): Posting {
  const what = text.trim() || `${title} ${company}`.trim();
  return {
    site: 'pasted',
    siteId: null,
    url: `https://pasted.invalid/${fingerprint(what).join('-')}`,
    title: title.trim(),
    company: company.trim() || null,
    location: null,
    description: text,
    ...unsaid,
    readBy: 'pasted',
  };
}
