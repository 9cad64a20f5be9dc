import { LONG, SHORT } from '../../lib/plan/bounds';
import type { Plan, Role } from '../../lib/plan/schema';
import { editEntry } from '../../lib/store/plan';
import { Choice } from '../controls/choice';
import { Combobox } from '../controls/combobox';
import { Field } from '../controls/field';
import { Select } from '../controls/select';
import { useVocabulary } from '../controls/use-vocabulary';
import { Builds } from './builds';
import { OtherNames } from './other-names';
import { Picks } from './picks';
import { formChoices, horizonChoices, kindChoices } from './role-words';

/** One role option: what it is called, where it lies, what it builds and where it leads. */
export function RoleForm({ plan, role }: { plan: Plan; role: Role }) {
  const search = useVocabulary('role');
  const edit = (changes: Partial<Role>) => void editEntry('roles', role.id, changes);
  const others = plan.roles.filter(({ id }) => id !== role.id).map(({ id, title }) => ({ id, name: title }));
  return (
    <>
      <Combobox
        label={role.form === 'role' ? 'Role' : 'Project'}
        value={role.title}
        bound={SHORT}
        search={search}
        onChange={(title) => edit({ title })}
      />
      <Select label="Kind" options={kindChoices} value={role.kind} onChange={(kind) => edit({ kind })} />
      <Choice
        label="When"
        options={horizonChoices}
        value={role.horizon}
        onChange={(horizon) => edit({ horizon })}
      />
      <Builds label="Builds" plan={plan} ids={role.buildsIds} onChange={(buildsIds) => edit({ buildsIds })} />
      <Picks
        label="Leads to"
        hint={role.leadsToIds.length ? '' : 'None chosen: straight to your vision.'}
        offered={others}
        ids={role.leadsToIds}
        onChange={(leadsToIds) => edit({ leadsToIds })}
      />
      <Field
        label="Problems it solves"
        long
        value={role.problems}
        bound={LONG}
        onChange={(problems) => edit({ problems })}
      />
      <Field
        label="What success would look like"
        long
        value={role.success}
        bound={LONG}
        onChange={(success) => edit({ success })}
      />
      <OtherNames
        list="roles"
        entry={role}
        label="Other titles for it"
        placeholder="As other employers call it"
      />
      <Field label="Team" value={role.team} bound={SHORT} onChange={(team) => edit({ team })} />
      <Field
        label="Industry"
        value={role.industry}
        bound={SHORT}
        onChange={(industry) => edit({ industry })}
      />
      <Choice label="It is" options={formChoices} value={role.form} onChange={(form) => edit({ form })} />
    </>
  );
}
