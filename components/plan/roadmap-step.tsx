import { Actions } from './actions';
import { CapabilityTargets } from './capability-targets';
import { IdealRoles } from './ideal-roles';
import { Milestones } from './milestones';
import { Parts } from './parts';
import { usePlan } from './use-plan';

/** Step 5: the roles ahead and what they need, and what is done for it now. */
export function RoadmapStep({ room }: { room: 'popup' | 'desk' }) {
  const plan = usePlan();
  if (!plan) return null;
  return (
    <Parts
      step="roadmap"
      room={room}
      parts={[
        { id: 'ideals', title: 'In three to five years', content: <IdealRoles plan={plan} /> },
        { id: 'targets', title: 'What those roles ask of you', content: <CapabilityTargets plan={plan} /> },
        {
          id: 'actions',
          title: 'In the next two years, from where you are',
          content: <Actions plan={plan} />,
        },
        { id: 'milestones', title: 'Milestones', content: <Milestones plan={plan} /> },
      ]}
    />
  );
}
