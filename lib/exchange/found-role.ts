import type { Stage } from '../portfolio/schema';

/** A role from somebody's list, on its way into or out of the portfolio. */
export interface FoundRole {
  title: string;
  company: string | null;
  location: string | null;
  /** Its address; null where the list has none. */
  url: string | null;
  stage: Stage;
  /** Days, as "2026-11-22". */
  savedOn: string | null;
  nextOn: string | null;
  /** The person's pull towards it, 0 to 5. */
  excitement: number | null;
  tags: string[];
  note: string;
  /** The posting's text; empty where the list has none. */
  text: string;
}

/** A role of which only the title is known. */
export const bareRole = (title: string): FoundRole => ({
  title,
  company: null,
  location: null,
  url: null,
  stage: 'interested',
  savedOn: null,
  nextOn: null,
  excitement: null,
  tags: [],
  note: '',
  text: '',
});
