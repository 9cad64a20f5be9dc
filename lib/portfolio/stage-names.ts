import { type Stage, stages } from './schema';

/** The stages as the person reads them. */
export const stageNames: Record<Stage, string> = {
  interested: 'Interested',
  preparing: 'Preparing',
  applied: 'Applied',
  interviewing: 'Interviewing',
  offer: 'Offer',
  accepted: 'Accepted',
  closed: 'Closed',
};

/** The stages as a list to choose from. */
export const stageOptions = stages.map((value) => ({ value, label: stageNames[value] }));

/** The stage that usually comes after one; null after the last, and after what came to an end. */
export function nextStage(stage: Stage): Stage | null {
  return stage === 'accepted' ? null : (stages[stages.indexOf(stage) + 1] ?? null);
}
