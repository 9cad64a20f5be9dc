import { SHORT } from '../../lib/plan/schema';
import { editEntry } from '../../lib/store/plan';
import { Field } from '../controls/field';
import { Actions } from './actions';
import { AsOthersPutIt } from './as-others-put-it';
import { EntryList } from './entry-list';
import { Milestones } from './milestones';
import { OtherNames } from './other-names';
import { Picks } from './picks';
import { RoleForm } from './role-form';
import { usePlan } from './use-plan';

/** Roles for the medium term: one or two are enough. */
const MOST_IDEALS = 2;

/** Step 5: the roles ahead and what they need, and what is done for it now. */
export function RoadmapStep() {
  const plan = usePlan();
  if (!plan) return null;
  const ideals = plan.roles.filter(({ kind }) => kind === 'ideal');
  return (
    <div class="stack">
      <h2>In three to five years</h2>
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
      <h2>What those roles ask of you</h2>
      <p class="soft">
        Skills and experiences you need to be ready. Postings, actions and freed time are measured by these
        targets.
      </p>
      <EntryList
        list="capabilityTargets"
        entries={plan.capabilityTargets}
        noun="target"
        nameOf={({ name }) => name}
      >
        {(target) => (
          <>
            <Field
              label="Target"
              placeholder="Owning a budget"
              value={target.name}
              bound={SHORT}
              onChange={(name) => void editEntry('capabilityTargets', target.id, { name })}
            />
            <Picks
              label="Asked for by"
              offered={plan.roles.map(({ id, title }) => ({ id, name: title }))}
              ids={target.roleIds}
              onChange={(roleIds) => void editEntry('capabilityTargets', target.id, { roleIds })}
            />
            <OtherNames list="capabilityTargets" entry={target} label="Other names for it" />
          </>
        )}
      </EntryList>
      <AsOthersPutIt of="target" />
      <h2>In the next two years, from where you are</h2>
      <p class="soft">
        Projects, relationships and habits that build your skills without waiting for a promotion.
      </p>
      <Actions plan={plan} />
      <h2>Milestones</h2>
      <Milestones plan={plan} />
    </div>
  );
}
