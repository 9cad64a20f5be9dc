import { samplePlan } from '../../lib/plan/sample';
import { keepDraft } from '../../lib/store/drafts';
import { putPlan } from '../../lib/store/plan';
import { keepRevision } from '../../lib/store/revisions';

/** Kept under this name while the plan is the sample. */
export const SAMPLE = 'sample plan';

/** Puts the invented person's plan where there is none yet; the popup says that it is one. */
export async function putSample(): Promise<void> {
  await keepRevision('sample');
  await putPlan(samplePlan(Date.now()));
  await keepDraft(SAMPLE, 'shown');
}
