import { SHORT } from '../../lib/plan/bounds';
import { today } from '../../lib/plan/day';
import type { Milestone, Plan } from '../../lib/plan/schema';
import { parkedAgainst } from '../../lib/portfolio/parked';
import { lastChange, takeBack } from '../../lib/store/journal';
import { editEntry } from '../../lib/store/plan';
import { readSavedRoles } from '../../lib/store/saved-roles';
import { attempt } from '../controls/attempt';
import { Button } from '../controls/button';
import { DayField } from '../controls/day-field';
import { Field } from '../controls/field';
import { goToDesk } from '../controls/go-to-desk';
import { Check } from '../controls/icons';
import { signalToast } from '../controls/toast-state';
import { EntryList } from './entry-list';
import { ParkedRoles } from './parked-roles';
import { Picks } from './picks';
import { sayDay } from './say-day';

/** Ticks a milestone, or no longer; what was parked against it comes back in sight, and the toast says so. */
async function tick({ id, text, reachedOn }: Milestone): Promise<void> {
  const reached = reachedOn === null;
  await editEntry(
    'milestones',
    id,
    { reachedOn: reached ? today() : null },
    `${reached ? 'Reached' : 'Ahead again'}: ${text}`,
  );
  const [change, parked] = await Promise.all([
    lastChange('milestones', id),
    readSavedRoles().then((roles) => parkedAgainst(roles, id)),
  ]);
  const [first] = parked;
  const roles = parked.length === 1 ? `${first?.title} is` : `${parked.length} parked roles are`;
  signalToast({
    text:
      reached && first ? `Reached. ${roles} back in sight.` : reached ? 'Reached.' : 'Ahead of you again.',
    ...(change === undefined ? {} : { undo: () => void takeBack(change) }),
    ...(reached && first
      ? {
          more: {
            text: 'Look',
            go: () => goToDesk(parked.length === 1 ? `portfolio/${first.id}` : 'portfolio'),
          },
        }
      : {}),
  });
}

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
        const reached = milestone.reachedOn !== null;
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
              <Button pressed={reached} onClick={() => attempt(tick(milestone))}>
                <Check /> Reached
              </Button>
            </p>
            <ParkedRoles milestoneId={milestone.id} reached={reached} />
          </>
        );
      }}
    </EntryList>
  );
}
