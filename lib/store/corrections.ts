import type { Posting } from '../posting/schema';
import { type Correction, db } from './db';

/** What the person put right about these postings, in their order. */
export function readCorrections(keys: string[]): Promise<(Correction | undefined)[]> {
  return db.corrections.bulkGet(keys);
}

/** Keeps a correction of a wrongly read posting; nulls leave the reading as it is. */
export async function keepCorrection(
  key: string,
  fields: Omit<Correction, 'key' | 'at'>,
  now = Date.now(),
): Promise<void> {
  if (fields.title === null && fields.company === null && fields.location === null)
    await db.corrections.delete(key);
  else await db.corrections.put({ key, at: now, ...fields });
}

/** The posting with the person's corrections laid over what was read. */
export function corrected<Read extends Pick<Posting, 'title' | 'company' | 'location'>>(
  read: Read,
  correction: Correction | undefined,
): Read {
  if (!correction) return read;
  return {
    ...read,
    title: correction.title ?? read.title,
    company: correction.company ?? read.company,
    location: correction.location ?? read.location,
  };
}
