import { fieldWords, listNouns, nameOf } from '../../plan/record-words';
import {
  type Plan,
  type PlanListName,
  type PlanRecord,
  planListNames,
  profileFields,
} from '../../plan/schema';
import { type EntryChange, type Item, itemOf } from './proposal';

/** Proposes a plan from a file, field by field and record by record, against the plan that is there. */
export function proposePlan(arrived: Plan, plan: Plan): Item[] {
  const fields = profileFields.flatMap((field): Item[] => {
    const [theirs, ours] = [arrived.profile[field], plan.profile[field]];
    if (theirs === '' || theirs === null) return [];
    const status = theirs === ours ? 'there' : ours === '' || ours === null ? 'new' : 'differs';
    return [
      itemOf(
        'plan',
        String(theirs),
        { is: 'profile', fields: { [field]: theirs } },
        {
          why: fieldWords(field),
          status,
          was: ours === null ? '' : String(ours),
        },
      ),
    ];
  });
  const records = planListNames.flatMap((list) =>
    arrived[list].map((record) =>
      itemOf('plan', nameOf(record), entryOf(list, record), {
        why: listNouns[list],
        status: plan[list].some(({ id }) => id === record.id) ? 'there' : 'new',
      }),
    ),
  );
  return [...fields, ...records];
}

/** A record of a list as what accepting it does. */
const entryOf = <Name extends PlanListName>(list: Name, fields: PlanRecord<Name>): EntryChange<Name> => ({
  is: 'entry',
  list,
  fields,
});
