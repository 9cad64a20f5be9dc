import type { Settings } from '../../lib/plan/settings';
import { editSettings } from '../../lib/store/settings';
import { Button } from '../controls/button';
import { Chips } from '../controls/chips';
import { PayFloor } from './pay-floor';

type Limits = Settings['dealBreakers'];

const lists = [
  ['places', 'Places I won’t work in'],
  ['companies', 'Employers I won’t work for'],
  ['contracts', 'Contracts I won’t take'],
  ['words', 'Words that rule it out'],
] as const;
const workplaces = [
  ['onsite', 'On site'],
  ['hybrid', 'Hybrid'],
  ['remote', 'Remote'],
] as const;

/** What ends it for the person, whatever the score says. */
export function DealBreakers({ limits }: { limits: Limits }) {
  const limit = (change: (now: Limits) => Partial<Limits>) =>
    void editSettings(({ dealBreakers }) => ({ dealBreakers: { ...dealBreakers, ...change(dealBreakers) } }));
  const toggle = (one: Limits['workplaces'][number]) =>
    limit(({ workplaces }) => ({
      workplaces: workplaces.includes(one) ? workplaces.filter((kept) => kept !== one) : [...workplaces, one],
    }));
  return (
    <section class="stack">
      <h2>Deal-breakers</h2>
      <p class="soft">They flag a posting. They never hide or lower its score.</p>
      {lists.map(([list, label]) => (
        <Chips
          key={list}
          label={label}
          values={limits[list]}
          placeholder="One, then Enter"
          draft={`deal-breakers ${list}`}
          bound={120}
          most={100}
          onChange={(values) => limit(() => ({ [list]: values }))}
        />
      ))}
      <PayFloor
        floor={limits.payFloor}
        onChange={(change) => limit(({ payFloor }) => ({ payFloor: change(payFloor) }))}
      />
      <fieldset class="stack">
        <legend>Ways of working I won’t take</legend>
        <p class="row">
          {workplaces.map(([one, name]) => (
            <Button key={one} pressed={limits.workplaces.includes(one)} onClick={() => toggle(one)}>
              {name}
            </Button>
          ))}
        </p>
      </fieldset>
    </section>
  );
}
