import { LONG, SHORT } from '../../lib/plan/bounds';
import { today } from '../../lib/plan/day';
import type { Plan } from '../../lib/plan/schema';
import { editEntry } from '../../lib/store/plan';
import { DayField } from '../controls/day-field';
import { Field } from '../controls/field';
import { Builds } from './builds';
import { EntryList } from './entry-list';

/** The proof sheet's entries. */
export function Proofs({ plan }: { plan: Plan }) {
  return (
    <EntryList
      list="proofs"
      entries={plan.proofs}
      noun="proof"
      nameOf={({ what }) => what}
      detailOf={({ figure }) => figure}
      blank={{ on: today() }}
    >
      {(proof) => {
        const edit = (changes: Partial<typeof proof>) => void editEntry('proofs', proof.id, changes);
        return (
          <>
            <Field
              label="What you did"
              long
              value={proof.what}
              bound={LONG}
              onChange={(what) => edit({ what })}
            />
            <Field
              label="What came of it"
              long
              value={proof.result}
              bound={LONG}
              onChange={(result) => edit({ result })}
            />
            <Field
              label="In a number, if there is one"
              placeholder="4 days → 1 day"
              value={proof.figure}
              bound={SHORT}
              onChange={(figure) => edit({ figure })}
            />
            <Builds
              label="It shows"
              plan={plan}
              ids={proof.buildsIds}
              onChange={(buildsIds) => edit({ buildsIds })}
            />
            <DayField label="When" value={proof.on} onChange={(on) => on && edit({ on })} />
            <Field
              label="Where it can be seen"
              placeholder="A link, a folder, a name"
              value={proof.link}
              bound={SHORT}
              onChange={(link) => edit({ link })}
            />
          </>
        );
      }}
    </EntryList>
  );
}
