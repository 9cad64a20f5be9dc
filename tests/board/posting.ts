/** A posting of the local job board. Everybody and everything in it is invented. */
export interface BoardPosting {
  id: string;
  title: string;
  company: string | null;
  place: string;
  workplace: 'onsite' | 'hybrid' | 'remote';
  /** As schema.org names it. */
  contract: string;
  /** As "46000-54000 GBP YEAR"; null when the posting doesn't say. */
  pay: string | null;
  /** The day, as "2026-11-09". */
  posted: string;
  /** Shown inside the board's single-page app instead of on a page of its own. */
  inApp: boolean;
  /** Paragraphs, "## " headings and "- " bullets, a line each. */
  text: string;
}

/** Where a posting stands on the board. */
export const pathOf = ({ id, inApp }: BoardPosting): string => (inApp ? `/app/jobs/${id}` : `/jobs/${id}`);
