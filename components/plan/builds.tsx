import type { Plan } from '../../lib/plan/schema';
import { Picks } from './picks';

interface Props {
  label: string;
  plan: Plan;
  ids: readonly string[];
  onChange: (ids: string[]) => void;
}

/** Which target skills and capability targets something builds: any number of them. */
export function Builds({ label, plan, ids, onChange }: Props) {
  return (
    <Picks
      label={label}
      offered={[...plan.skills, ...plan.capabilityTargets]}
      ids={ids}
      onChange={onChange}
    />
  );
}
