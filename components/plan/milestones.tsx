import { SHORT } from '../../lib/plan/bounds';
import { today } from '../../lib/plan/day';
import type { Plan } from '../../lib/plan/schema';
import { editEntry } from '../../lib/store/plan';
import { Button } from '../controls/button';
import { DayField } from '../controls/day-field';
import { Field } from '../controls/field';
import { Check } from '../controls/icons';
import { EntryList } from './entry-list';
import { Picks } from './picks';
import { sayDay } from './say-day';

/** Points of the roadmap that one can tick. */
export function Milestones({ plan }: { plan: Plan }) {
  return (
    <EntryList
      list="milestones"
      entries={plan.milestones}
      noun="milestone"
      nameOf={({ text }) => text}
      detailOf={({ due, reachedOn }) => (reachedOn ? `reached ${sayDay(reachedOn)}` : due ? sayDay(due) : '')}
    >
      {(milestone) => {
        const edit = (changes: Partial<typeof milestone>) =>
          void editEntry('milestones', milestone.id, changes);
        return (
          <>
            <Field
              label="Milestone"
              placeholder="First project of my own, delivered"
              value={milestone.text}
              bound={SHORT}
              onChange={(text) => edit({ text })}
            />
            <DayField label="By" value={milestone.due} onChange={(due) => edit({ due })} />
            <Picks
              label="Opens the way to"
              offered={plan.roles.map(({ id, title }) => ({ id, name: title }))}
              ids={milestone.roleIds}
              onChange={(roleIds) => edit({ roleIds })}
            />
            <p>
              <Button
                pressed={milestone.reachedOn !== null}
                onClick={() => edit({ reachedOn: milestone.reachedOn ? null : today() })}
              >
                <Check /> Reached
              </Button>
            </p>
          </>
        );
      }}
    </EntryList>
  );
}
