import type { Plan } from '../../lib/plan/schema';
import { EntryList } from './entry-list';
import { RoleForm } from './role-form';

/** Roles for the medium term: one or two are enough. */
const MOST_IDEALS = 2;

/** The roles that the plan leads to; they are the ideal among the role options. */
export function IdealRoles({ plan }: { plan: Plan }) {
  const ideals = plan.roles.filter(({ kind }) => kind === 'ideal');
  return (
    <>
      <p class="soft">
        One or two roles from which you could do what your vision says. They are your ideal options, too.
      </p>
      <EntryList
        list="roles"
        entries={ideals}
        noun="ideal role"
        nameOf={({ title }) => title}
        blank={{ kind: 'ideal', horizon: '3-5y' }}
        full={ideals.length >= MOST_IDEALS ? 'Two are enough to steer by. Others fit as role options.' : null}
      >
        {(role) => <RoleForm plan={plan} role={role} />}
      </EntryList>
    </>
  );
}
