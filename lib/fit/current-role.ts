import type { Plan } from '../plan/schema';
import { readPosting } from './evidence';
import { explain } from './explain';
import type { Fit } from './fit';
import type { Lens } from './lens';
import { measure } from './measure';

/** What today's role would be asking for if it were advertised as redesigned. */
function redesigned({ duties, reinvestments }: Plan): string {
  const kept = duties.filter(({ treatment }) => treatment === 'keep').map(({ text }) => text);
  const work = [...kept, ...reinvestments.map(({ text }) => text)].filter((text) => text.trim());
  return ['Responsibilities:', ...work.map((text) => `- ${text}`)].join('\n');
}

/**
 * Scores today's role by its duties as redesigned in step 7, as if it were a posting: what leaving has to beat.
 * Out: a fit with Direction and Growth; Reach is null, one has it already. Null while the plan says no title or duties.
 */
export function scoreCurrentRole(lens: Lens): Fit | null {
  const { plan, own } = lens;
  const description = redesigned(plan);
  if (!own.title || !description.includes('\n')) return null;
  const company = plan.profile.currentCompany || null;
  const posting = { title: own.title, company, location: null, description };
  const evidence = readPosting(lens, posting);
  const measured = measure({ ...lens, weights: { ...lens.weights, reach: 0 } }, evidence, true);
  const axes = { ...measured.axes, reach: null };
  return { ...explain(lens, evidence, { ...measured, axes }, false), changes: [] };
}
