import { useEffect } from 'preact/hooks';
import { SHORT } from '../../lib/plan/bounds';
import type { Plan } from '../../lib/plan/schema';
import { editEntry, editProfile } from '../../lib/store/plan';
import { Combobox } from '../controls/combobox';
import { useEntry } from '../controls/use-entry';
import { useVocabulary } from '../controls/use-vocabulary';

/** The way in its shortest form: today's role, one next step, the ideal that it leads to. */
export function QuickRoles({ plan }: { plan: Plan }) {
  const search = useVocabulary('role');
  const { currentTitle, vision } = plan.profile;
  const next = plan.roles.find((role) => role.kind === 'next-step');
  const ideal = plan.roles.find((role) => role.kind === 'ideal');
  const writeNext = useEntry('roles', next, { kind: 'next-step' });
  const writeIdeal = useEntry('roles', ideal, { kind: 'ideal', horizon: '3-5y' });
  useEffect(() => {
    if (next && ideal && !next.leadsToIds.length)
      void editEntry('roles', next.id, { leadsToIds: [ideal.id] });
  }, [next?.id, ideal?.id]);
  return (
    <div class="trail">
      <Combobox
        label="Today you are"
        hint="So that a score can tell what is within reach."
        placeholder="For example, operations analyst"
        value={currentTitle}
        bound={SHORT}
        onChange={(title) => void editProfile({ currentTitle: title })}
        search={search}
      />
      <Combobox
        label="Your next step"
        hint="The role you could take within a year or so."
        placeholder="For example, operations manager"
        value={next?.title ?? ''}
        bound={SHORT}
        onChange={(title) => writeNext({ title })}
        search={search}
      />
      <Combobox
        label="Your ideal role, three to five years out"
        hint="Where you could do what your vision says."
        placeholder="For example, head of operations strategy"
        value={ideal?.title ?? ''}
        bound={SHORT}
        onChange={(title) => writeIdeal({ title })}
        search={search}
      />
      <div class="goal">
        <p class="soft small">Your vision</p>
        <p dir="auto">{vision || 'Not written yet: it is the first of the three questions.'}</p>
      </div>
    </div>
  );
}
