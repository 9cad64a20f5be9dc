import { DriverRatings } from '../plan/driver-ratings';
import type { StepProps } from './step-props';

/** The four drivers of value, rated anew with the last ratings beside. */
export function DriversAgain({ plan, review }: StepProps) {
  return <DriverRatings profile={plan.profile} last={review.before.drivers} />;
}
