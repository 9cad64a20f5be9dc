import { type Horizon, LONG, type RoleKind, SHORT } from '../../lib/plan/schema';
import { editEntry } from '../../lib/store/plan';
import { Chips } from '../controls/chips';
import { Choice } from '../controls/choice';
import { Combobox } from '../controls/combobox';
import { Field } from '../controls/field';
import { Select } from '../controls/select';
import { useVocabulary } from '../controls/use-vocabulary';
import { Builds } from './builds';
import { EntryList } from './entry-list';
import { usePlan } from './use-plan';

const kinds: { value: RoleKind; label: string }[] = [
  { value: 'next-step', label: 'A next step' },
  { value: 'ideal', label: 'The ideal' },
  { value: 'adjacent', label: 'Next door: the same skills elsewhere' },
  { value: 'cross-functional', label: 'Cross-functional: another angle' },
  { value: 'portfolio', label: 'Taken for the skill' },
];
const horizons: { value: Horizon; label: string }[] = [
  { value: 'now', label: 'Now' },
  { value: '1-2y', label: '1–2 years' },
  { value: '3-5y', label: '3–5 years' },
];
const VISION = '';

/** Step 6: the roles that could be steps, on more than one way. */
export function OptionsStep() {
  const plan = usePlan();
  const search = useVocabulary('role');
  if (!plan) return null;
  return (
    <EntryList list="roles" entries={plan.roles} noun="role" nameOf={({ title }) => title}>
      {(role) => {
        const edit = (changes: Partial<typeof role>) => void editEntry('roles', role.id, changes);
        const others = plan.roles.filter(({ id, title }) => id !== role.id && title);
        return (
          <>
            <Combobox
              label="Role"
              value={role.title}
              bound={SHORT}
              search={search}
              onChange={(title) => edit({ title })}
            />
            <Select
              label="Kind"
              options={kinds}
              value={role.kind}
              onChange={(value) =>
                edit({ kind: kinds.find((one) => one.value === value)?.value ?? role.kind })
              }
            />
            <Choice
              label="When"
              options={horizons}
              value={role.horizon}
              onChange={(horizon) => edit({ horizon })}
            />
            <Builds
              label="Builds"
              plan={plan}
              ids={role.buildsIds}
              onChange={(buildsIds) => edit({ buildsIds })}
            />
            <Select
              label="Leads to"
              options={[
                { value: VISION, label: 'My vision' },
                ...others.map(({ id, title }) => ({ value: id, label: title })),
              ]}
              value={role.leadsToIds[0] ?? VISION}
              onChange={(value) => edit({ leadsToIds: value ? [value] : [] })}
            />
            <Chips
              label="Other titles for it"
              values={role.alsoKnownAs}
              draft={`other titles ${role.id}`}
              bound={SHORT}
              most={40}
              onChange={(alsoKnownAs) => edit({ alsoKnownAs })}
            />
            <Field
              label="Problems it solves"
              value={role.problems}
              bound={LONG}
              onChange={(problems) => edit({ problems })}
            />
          </>
        );
      }}
    </EntryList>
  );
}
