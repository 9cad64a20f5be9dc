import { circlesOf } from '../../lib/plan/pathways';
import { kindWords } from '../../lib/plan/plan-words';
import type { Role } from '../../lib/plan/schema';
import { EntryList } from './entry-list';
import { RoleForm } from './role-form';
import { RoleSuggestions } from './role-suggestions';
import { horizonChoices } from './role-words';
import { usePlan } from './use-plan';

const detailOf = ({ kind, horizon }: Role) =>
  `${kindWords[kind]}, ${horizonChoices.find(({ value }) => value === horizon)?.label.toLowerCase()}`;

/** Step 6: the roles that could be steps, on more than one way. */
export function OptionsStep() {
  const plan = usePlan();
  if (!plan) return null;
  return (
    <div class="stack">
      <p class="soft">
        One or two next steps, the ideal, then ways round: the same skills elsewhere, another angle, a job
        taken for what it teaches. More than one way is the point.
      </p>
      {circlesOf(plan).map(({ from, to }) => (
        <p key={`${from.id} ${to.id}`} class="advice">
          {from.title} leads back to {to.title}: a way in a circle. The map shows it as a way back; take it
          off where it isn’t meant.
        </p>
      ))}
      <EntryList
        list="roles"
        entries={plan.roles}
        noun="role option"
        nameOf={({ title }) => title}
        detailOf={detailOf}
        blank={{ kind: plan.roles.some(({ kind }) => kind === 'next-step') ? 'adjacent' : 'next-step' }}
      >
        {(role) => <RoleForm plan={plan} role={role} />}
      </EntryList>
      <RoleSuggestions plan={plan} />
    </div>
  );
}
