import { z } from 'zod';
import { savedRoleSchema, stages } from '../portfolio/schema';
import { DESCRIPTION_BOUND, LINE_BOUND } from '../posting/bounds';
import type { FoundRole } from './found-role';
import { Refusal } from './in/refusal';

/** The version of the file's form. */
const PORTFOLIO_FILE_VERSION = 1;

const line = z.string().max(LINE_BOUND).nullable();
const day = z.iso.date().nullable();
const kept = savedRoleSchema.shape;
const roleSchema = z.object({
  title: z.string().min(1).max(LINE_BOUND),
  company: line,
  location: line,
  url: z.string().max(2000).nullable(),
  stage: z.enum(stages),
  savedOn: day,
  nextOn: day,
  excitement: kept.excitement,
  tags: kept.tags,
  note: kept.note,
  text: z.string().max(DESCRIPTION_BOUND),
});
const markSchema = z.object({ format: z.literal('waymark-portfolio'), version: z.number() });
const fileSchema = z.object({ roles: z.array(roleSchema).max(20_000) });

/** Roles as JSON, with what else each row tells a reader (its fit, its role option); `readPortfolioFile` gives the roles back. */
export const portfolioToJson = <Role extends FoundRole>(roles: readonly Role[]): string =>
  JSON.stringify({ format: 'waymark-portfolio', version: PORTFOLIO_FILE_VERSION, roles }, null, 2);

/**
 * Reads a portfolio from parsed JSON. Out: undefined where it is none of ours.
 * @throws Refusal when it is one that can't be read.
 */
export function readPortfolioFile(data: unknown): FoundRole[] | undefined {
  const mark = markSchema.safeParse(data);
  if (!mark.success) return undefined;
  if (mark.data.version > PORTFOLIO_FILE_VERSION)
    throw new Refusal('This portfolio was written by a newer Waymark. Update Waymark, then choose it again.');
  const read = fileSchema.safeParse(data);
  if (!read.success)
    throw new Refusal(
      'This portfolio was changed in a way that Waymark can’t read. Write it out once more and choose that file.',
    );
  return read.data.roles;
}
