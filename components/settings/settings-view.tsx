import { axes } from '../../lib/fit/fit';
import type { Settings } from '../../lib/plan/settings';
import { eraseSeen } from '../../lib/store/seen';
import { editSettings, readSettings } from '../../lib/store/settings';
import { Button } from '../controls/button';
import { Chips } from '../controls/chips';
import { Choice } from '../controls/choice';
import { Loading } from '../controls/state';
import { signalToast } from '../controls/toast-state';
import { useLive } from '../controls/use-live';

const axisNames = {
  direction: 'Direction: does it lead where I want to go?',
  growth: 'Growth: would I learn what I want to learn?',
  reach: 'Reach: could I get it now?',
};
const weights = [
  { value: 0, label: 'Not at all' },
  { value: 0.5, label: 'Less' },
  { value: 1, label: 'As delivered' },
  { value: 2, label: 'More' },
];
const workplaces = ['onsite', 'hybrid', 'remote'] as const;
const workplaceNames = { onsite: 'On site', hybrid: 'Hybrid', remote: 'Remote' };
const lists = [
  ['places', 'Places I won’t work in'],
  ['companies', 'Employers I won’t work for'],
  ['contracts', 'Contracts I won’t take'],
  ['words', 'Words that end it for me'],
] as const;

/** What the person sets apart from the plan: weights, deal-breakers, what is shown, what is remembered. */
export function SettingsView() {
  const settings = useLive(readSettings);
  if (!settings) return <Loading what="Opening the settings …" />;
  const { dealBreakers } = settings;
  const limit = (changes: Partial<Settings['dealBreakers']>) =>
    void editSettings({ dealBreakers: { ...dealBreakers, ...changes } });
  return (
    <div class="stack settings">
      <h1>Settings</h1>
      <section class="stack">
        <h2>What counts how much</h2>
        {axes.map((axis) => (
          <Choice
            key={axis}
            label={axisNames[axis]}
            options={weights}
            value={settings.weights[axis]}
            onChange={(value) => void editSettings({ weights: { ...settings.weights, [axis]: value } })}
          />
        ))}
      </section>
      <section class="stack">
        <h2>Deal-breakers</h2>
        <p class="soft">They flag a posting. They never hide or lower its score.</p>
        {lists.map(([list, label]) => (
          <Chips
            key={list}
            label={label}
            values={dealBreakers[list]}
            draft={`deal-breakers ${list}`}
            bound={120}
            most={100}
            onChange={(values) => limit({ [list]: values })}
          />
        ))}
        <fieldset class="stack">
          <legend>Ways of working I won’t take</legend>
          <p class="row">
            {workplaces.map((one) => (
              <Button
                key={one}
                pressed={dealBreakers.workplaces.includes(one)}
                onClick={() =>
                  limit({
                    workplaces: dealBreakers.workplaces.includes(one)
                      ? dealBreakers.workplaces.filter((kept) => kept !== one)
                      : [...dealBreakers.workplaces, one],
                  })
                }
              >
                {workplaceNames[one]}
              </Button>
            ))}
          </p>
        </fieldset>
      </section>
      <section class="stack">
        <h2>On the page</h2>
        <p class="row">
          <Button pressed={settings.paused} onClick={() => void editSettings({ paused: !settings.paused })}>
            {settings.paused ? 'Paused everywhere: switch on again' : 'Pause everywhere'}
          </Button>
          <Button
            pressed={settings.highlightOnPage}
            onClick={() => void editSettings({ highlightOnPage: !settings.highlightOnPage })}
          >
            Highlight phrases on the page
          </Button>
        </p>
        <p class="small soft">A page could notice a highlight; that is why it is off unless you want it.</p>
      </section>
      <section class="stack">
        <h2>What is remembered</h2>
        <p class="soft">
          Of postings you looked at, Waymark keeps their number and score, no words, so that a list shows what
          you have read.
        </p>
        <p>
          <Button
            onClick={() =>
              void eraseSeen().then(() =>
                signalToast({ text: 'Forgotten. Your saved roles are still there.' }),
              )
            }
          >
            Forget what I looked at
          </Button>
        </p>
      </section>
    </div>
  );
}
