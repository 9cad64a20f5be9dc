import { SHORT } from '../../lib/plan/bounds';
import type { Plan } from '../../lib/plan/schema';
import { editEntry } from '../../lib/store/plan';
import { Combobox } from '../controls/combobox';
import { useVocabulary } from '../controls/use-vocabulary';
import { AsOthersPutIt } from './as-others-put-it';
import { EntryList } from './entry-list';
import { OtherNames } from './other-names';
import { Picks } from './picks';
import { TargetSuggestions } from './target-suggestions';

/** Skills and experiences that the roles ahead need. */
export function CapabilityTargets({ plan }: { plan: Plan }) {
  const search = useVocabulary('skill');
  return (
    <>
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
            <Combobox
              label="Target"
              placeholder="Owning a budget"
              value={target.name}
              bound={SHORT}
              search={search}
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
      <TargetSuggestions plan={plan} />
      <AsOthersPutIt of="target" />
    </>
  );
}
