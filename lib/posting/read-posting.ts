import { z } from 'zod';
import { FACTS_BOUND, LINE_BOUND } from './bounds';
import { dayOf, isContract, payIn, workplaceIn } from './facts';
import { type Posting, postingSchema } from './schema';

const asWritten = z.string().max(LINE_BOUND).nullable();

/**
 * A posting as a page's script hands it over: short facts and days as the page writes them. Parsing it makes a `Posting`:
 * pay, workplace, contract and days are understood here, so that the script in the page needn't carry that.
 */
export const readPostingSchema = postingSchema
  .extend({
    postedOn: asWritten,
    validThrough: asWritten,
    facts: z.array(z.string().max(LINE_BOUND)).max(FACTS_BOUND).optional(),
  })
  .transform(({ facts = [], ...posting }): Posting => {
    const said = [...facts, posting.location ?? '', posting.title].join(' | ');
    return {
      ...posting,
      pay: posting.pay ?? first(facts, payIn),
      workplace: posting.workplace ?? workplaceIn(said),
      contract: posting.contract ?? facts.find(isContract)?.replaceAll('_', '-').toLowerCase() ?? null,
      postedOn: dayOf(posting.postedOn),
      validThrough: dayOf(posting.validThrough),
    };
  });

export type ReadPosting = z.input<typeof readPostingSchema>;

/** What the first text says that says anything. */
function first<T>(texts: readonly string[], say: (text: string) => T | null): T | null {
  for (const text of texts) {
    const said = say(text);
    if (said !== null) return said;
  }
  return null;
}
