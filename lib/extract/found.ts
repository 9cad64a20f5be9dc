import type { Pay, Posting } from '../posting/schema';

/** What a reader found of a posting; an absent field wasn't there. */
export interface Found {
  title?: string | undefined;
  company?: string | undefined;
  location?: string | undefined;
  description?: string | undefined;
  workplace?: Posting['workplace'] | undefined;
  pay?: Pay | null | undefined;
  contract?: string | undefined;
  postedOn?: string | null | undefined;
  validThrough?: string | null | undefined;
  siteId?: string | null | undefined;
  url?: string | undefined;
}

/** Field by field the first reader that found it; the earlier reader wins. */
export function merge(...readers: Found[]): Found {
  const found: Record<string, unknown> = {};
  for (const reader of readers)
    for (const [field, value] of Object.entries(reader)) {
      if (value !== undefined && value !== null && value !== '' && found[field] === undefined)
        found[field] = value;
    }
  return found;
}
