import { z } from 'zod';
import { ADDRESS_BOUND, DESCRIPTION_BOUND, LINE_BOUND, SNIPPET_BOUND } from './bounds';

const text = z.string().max(LINE_BOUND);
const maybe = text.nullable();
const address = z.url({ protocol: /^https?$/ }).max(ADDRESS_BOUND);
const day = z.iso.date().nullable();

/** Pay as advertised; amounts in whole units of the currency for each period. */
const paySchema = z.object({
  from: z.number().nonnegative().nullable(),
  to: z.number().nonnegative().nullable(),
  currency: z.string().max(8).nullable(),
  period: z.enum(['hour', 'day', 'week', 'month', 'year']).nullable(),
});

/** A result on a list: what a card says before the posting is opened. */
export const cardSchema = z.object({
  /** The site as Waymark names it ("linkedin"), or the host of an unknown one. */
  site: z.string().min(1).max(100),
  /** The site's own identifier of the posting; null where there is none. */
  siteId: z.string().max(200).nullable(),
  url: address,
  title: z.string().min(1).max(LINE_BOUND),
  company: maybe,
  /** The place as written: "Leeds, England (Hybrid)". */
  location: maybe,
  snippet: z.string().max(SNIPPET_BOUND).nullable(),
});

/** A job posting as read from a page, checked once at the background's door. */
export const postingSchema = cardSchema.omit({ snippet: true }).extend({
  /** Plain text; a line for each block, "- " before list items, an empty line between paragraphs. Empty when none was found. */
  description: z.string().max(DESCRIPTION_BOUND),
  /** How one works: at a place, from home, or both. */
  workplace: z.enum(['onsite', 'hybrid', 'remote']).nullable(),
  pay: paySchema.nullable(),
  /** Full-time, part-time, contract … as the posting says it. */
  contract: maybe,
  postedOn: day,
  validThrough: day,
  /** Which reader it came from, for bug reports: "json-ld+greenhouse". */
  readBy: z.string().max(100),
});

export type Card = z.infer<typeof cardSchema>;
export type Posting = z.infer<typeof postingSchema>;
export type Pay = z.infer<typeof paySchema>;
