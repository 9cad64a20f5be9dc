/** What a reader found of a posting; an absent field wasn't there, or wasn't looked for. */
export interface Found {
  title?: string | undefined;
  /** Where the title stands. */
  titleElement?: Element | undefined;
  company?: string | undefined;
  location?: string | undefined;
  description?: string | undefined;
  /** Short texts about contract, workplace and pay, as they are written. */
  facts?: string[] | undefined;
  postedOn?: string | undefined;
  validThrough?: string | undefined;
  /** A schema.org JobPosting as JSON; what it says counts where nothing else was found. */
  structured?: string | undefined;
  siteId?: string | null | undefined;
  /** Its own address, where that isn't the page's. */
  url?: string | undefined;
  readBy: string;
}

/** Field by field what the first finding says that says anything; an empty text says nothing. All their facts. */
export function merge(findings: readonly Found[]): Found {
  const found: Found = { readBy: '' };
  for (const finding of findings)
    for (const [field, value] of Object.entries(finding))
      if (value) Object.assign(found, { [field]: found[field as keyof Found] || value });
  found.facts = findings.flatMap(({ facts }) => facts ?? []);
  found.readBy = findings
    .map(({ readBy }) => readBy)
    .filter(Boolean)
    .join('+');
  return found;
}
