import { CurrentRole } from './current-role';
import { CurrentSkills } from './current-skills';
import { Duties } from './duties';
import { MonthHoursForm } from './month-hours-form';
import { Parts } from './parts';
import { Reinvestments } from './reinvestments';
import { usePlan } from './use-plan';

/** Step 7: today's role, what to shed and where the time goes. */
export function CurrentRoleStep({ room }: { room: 'popup' | 'desk' }) {
  const plan = usePlan();
  if (!plan) return null;
  return (
    <Parts
      step="today"
      room={room}
      parts={[
        { id: 'role', title: 'Your role', content: <CurrentRole profile={plan.profile} /> },
        { id: 'skills', title: 'What you can do today', content: <CurrentSkills plan={plan} /> },
        { id: 'duties', title: 'Your duties, and what becomes of them', content: <Duties plan={plan} /> },
        { id: 'time', title: 'Where the freed time goes', content: <Reinvestments plan={plan} /> },
        { id: 'months', title: 'Month by month, as it really was', content: <MonthHoursForm plan={plan} /> },
      ]}
    />
  );
}
