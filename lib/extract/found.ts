import type { Pay, Posting } from '../posting/schema';

/** What a reader found of a posting; an absent field wasn't there, or wasn't looked for. */
export interface Found {
  title?: string | undefined;
  /** Where the title stands. */
  titleElement?: Element | undefined;
  company?: string | undefined;
  location?: string | undefined;
  description?: string | undefined;
  workplace?: Posting['workplace'] | undefined;
  pay?: Pay | null | undefined;
  contract?: string | undefined;
  postedOn?: string | null | undefined;
  validThrough?: string | null | undefined;
  siteId?: string | null | undefined;
  /** The address that the finding gives as its own. */
  url?: string | undefined;
  readBy: string;
}

/** Field by field what the first finding says that says anything; null and an empty text say nothing. */
export function merge(findings: readonly Found[]): Found {
  const found: Found = { readBy: findings.map(({ readBy }) => readBy).join('+') };
  for (const finding of findings)
    for (const [field, value] of Object.entries(finding))
      if (value) Object.assign(found, { [field]: found[field as keyof Found] || value });
  return found;
}
