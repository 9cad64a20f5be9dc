import { useEffect } from 'preact/hooks';
import { type Plan, SHORT } from '../../lib/plan/schema';
import { editEntry } from '../../lib/store/plan';
import { Combobox } from '../controls/combobox';
import { useEntry } from '../controls/use-entry';
import { useVocabulary } from '../controls/use-vocabulary';

/** One next step and the ideal that it leads to. */
export function QuickRoles({ plan }: { plan: Plan }) {
  const search = useVocabulary('role');
  const next = plan.roles.find((role) => role.kind === 'next-step');
  const ideal = plan.roles.find((role) => role.kind === 'ideal');
  const writeNext = useEntry('roles', next, { kind: 'next-step' });
  const writeIdeal = useEntry('roles', ideal, { kind: 'ideal', horizon: '3-5y' });
  useEffect(() => {
    if (next && ideal && !next.leadsToIds.length)
      void editEntry('roles', next.id, { leadsToIds: [ideal.id] });
  }, [next?.id, ideal?.id]);
  return (
    <>
      <Combobox
        label="Your next step"
        hint="The role you could take within a year or so."
        placeholder="Operations manager"
        value={next?.title ?? ''}
        bound={SHORT}
        onChange={(title) => writeNext({ title })}
        search={search}
      />
      <Combobox
        label="Your ideal role, three to five years out"
        hint="The one from which you could do what your first answer says."
        placeholder="Head of operations strategy"
        value={ideal?.title ?? ''}
        bound={SHORT}
        onChange={(title) => writeIdeal({ title })}
        search={search}
      />
      <p class="soft small">
        More than one way leads there. You can add others later, in step 6 of your plan.
      </p>
    </>
  );
}
