import { z } from 'zod';
import { DESCRIPTION_BOUND, FACTS_BOUND, LINE_BOUND, STRUCTURED_BOUND } from './bounds';
import { withoutContacts } from './contacts';
import { dayOf, isContract, payIn, workplaceIn } from './facts';
import { htmlText } from './html-text';
import { type JobPosting, readJobPosting } from './job-posting';
import { type Posting, postingSchema } from './schema';

const asWritten = z.string().max(LINE_BOUND).nullable();

/**
 * A posting as a page's script hands it over: short facts and days as the page writes them, its structured data as it
 * stands there. Parsing it makes a `Posting`: what all that means is understood here, so that the script in the page
 * needn't carry it. What the script read itself goes before the structured data. Whoever recruits stays outside: their
 * names, addresses and numbers are neither scored nor kept.
 */
export const readPostingSchema = postingSchema
  .extend({
    postedOn: asWritten,
    validThrough: asWritten,
    facts: z.array(z.string().max(LINE_BOUND)).max(FACTS_BOUND).optional(),
    /** A schema.org JobPosting, as JSON. */
    structured: z.string().max(STRUCTURED_BOUND).optional(),
  })
  .transform(({ facts = [], structured, ...read }): Posting => {
    const job = structured === undefined ? undefined : jobIn(structured);
    const posting = {
      ...read,
      title: /&#?\w+;/.test(read.title) ? htmlText(read.title) || read.title : read.title,
      company: read.company ?? job?.company?.slice(0, LINE_BOUND) ?? null,
      location: read.location ?? job?.location?.slice(0, LINE_BOUND) ?? null,
      description: withoutContacts(read.description || (job?.description.slice(0, DESCRIPTION_BOUND) ?? '')),
    };
    const all = [...(job?.facts ?? []), ...facts];
    return {
      ...posting,
      pay: read.pay ?? first(all, payIn),
      workplace: read.workplace ?? workplaceIn([...all, posting.location, posting.title].join(' | ')),
      contract: read.contract ?? contractIn(all),
      postedOn: dayOf(read.postedOn ?? job?.postedOn ?? null),
      validThrough: dayOf(read.validThrough ?? job?.validThrough ?? null),
    };
  });

/** A posting before it is understood. */
export type ReadPosting = z.input<typeof readPostingSchema>;

function jobIn(json: string): JobPosting | undefined {
  try {
    return readJobPosting(JSON.parse(json));
  } catch {
    return undefined;
  }
}

/** The fact about the contract, as one writes it: "full-time". */
function contractIn(facts: readonly string[]): string | null {
  const said = facts.find(isContract)?.replaceAll('_', '-').toLowerCase();
  return said?.replace(/^[\s|/•·,–—-]+|[\s|/•·,–—-]+$/g, '') || null;
}

/** What the first text says that says anything. */
function first<T>(texts: readonly string[], say: (text: string) => T | null): T | null {
  for (const text of texts) {
    const said = say(text);
    if (said !== null) return said;
  }
  return null;
}
