import type { Stage } from './schema';

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
