import type { Plan } from '../plan/schema';
import type { Lens } from './compiled-plan';
import { readPosting } from './evidence';
import { explain } from './explain';
import type { Fit } from './fit';
import { measure } from './measure';

/** What today's role would be asking for if it were advertised as redesigned, with what its duties practise. */
function redesigned({ duties, reinvestments, skills, capabilityTargets }: Plan): string {
  const namesOf = (ids: readonly string[]) =>
    [...skills, ...capabilityTargets].filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  const line = (text: string, ids: readonly string[]) => [text, ...namesOf(ids)].join('; ');
  const kept = duties
    .filter(({ treatment }) => treatment === 'keep')
    .map(({ text, practisesIds }) => line(text, practisesIds));
  const work = [...kept, ...reinvestments.map(({ text, buildsIds }) => line(text, buildsIds))];
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
  // its own duties are all there is to know of it, however few words they are
  const evidence = { ...readPosting(lens, posting, true), enough: true, readable: true };
  const { growth } = lens.numbers;
  // that it is today's work again is what is asked, not a flaw
  const asIs = { ...lens.numbers, growth: { ...growth, same: 0 } };
  const weights = { ...lens.weights, reach: 0 };
  const measured = measure({ ...lens, weights, numbers: asIs }, evidence);
  const axes = { ...measured.axes, reach: null };
  const fit = explain(lens, evidence, { ...measured, axes }, false);
  return { ...fit, sentences: { ...fit.sentences, reach: 'You have it already.' }, changes: [] };
}
