import type { FoundRole } from '../found-role';
import type { WrittenDate } from './read-date';

/** A job held, as a source tells it. */
export interface HeldJob {
  title: string;
  company: string;
  from: WrittenDate | null;
  /** Null: to this day, or not said. */
  to: WrittenDate | null;
  text: string;
}

/** A skill as a source tells it. */
export interface HeldSkill {
  name: string;
  /** 0 to 4; null where the source doesn't say. */
  level: number | null;
  /** Where it says so, in its words: "Certificate: …", "in 3 of your jobs". */
  evidence: string;
}

/** What somebody's data says of them, whatever it came from. */
export interface Career {
  jobs: HeldJob[];
  skills: HeldSkill[];
  /** Titles they say they want. */
  wishes: string[];
  /** Years in the line of work where the source says it in a number; null: to be counted from the jobs. */
  years: number | null;
  roles: FoundRole[];
}

/** A career with nothing in it. */
export const noCareer = (): Career => ({ jobs: [], skills: [], wishes: [], years: null, roles: [] });

/**
 * The job of today: one without an end, the latest begun; else the one that ended last.
 * In: the jobs. Out: undefined without any.
 */
export function jobOfToday(jobs: readonly HeldJob[]): HeldJob | undefined {
  const when = (date: WrittenDate | null, none: number) => (date ? date.year * 12 + (date.month ?? 1) : none);
  return jobs
    .filter(({ title }) => title)
    .toSorted((a, b) => when(b.to, 1e6) - when(a.to, 1e6) || when(b.from, 0) - when(a.from, 0))[0];
}

/**
 * Years at work: the jobs' spans laid over each other, so that two jobs at once count once; rounded.
 * In: the jobs, and today's year and month (1 to 12). Out: null when no job says when it began.
 */
export function yearsOf(jobs: readonly HeldJob[], today: { year: number; month: number }): number | null {
  const now = today.year * 12 + today.month;
  const spans = jobs
    .flatMap(({ from, to }) => {
      if (!from) return [];
      const start = from.year * 12 + (from.month ?? 1);
      // a year alone stands for its end where something ends, unless that is still to come
      const end = to ? to.year * 12 + (to.month ?? 12) + 1 : now;
      return [{ start, end: Math.min(Math.max(end, start), now) }];
    })
    .toSorted((a, b) => a.start - b.start);
  if (!spans.length) return null;
  let months = 0;
  let reached = 0;
  for (const { start, end } of spans) {
    months += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return Math.min(70, Math.round(months / 12));
}
