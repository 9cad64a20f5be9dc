import { useEffect } from 'preact/hooks';
import { isScorable } from '../../lib/plan/completeness';
import type { Plan } from '../../lib/plan/schema';
import { examplePosting } from '../../lib/posting/example';
import { keepStorage } from '../../lib/shell/storage';
import { attempt } from '../controls/attempt';
import { Button } from '../controls/button';
import { Empty } from '../controls/state';
import { Score } from '../fit/score';
import { useExplanation } from '../fit/use-explanation';
import { NameMark } from './header';
import { Main } from './main';
import type { Place } from './place';
import type { TabPage } from './tab-page';

interface Props {
  plan: Plan;
  page: TabPage;
  onGo: (place: Place) => void;
}

/** The end of the quick start: what a score looks like, on a posting made up from the plan's words. */
export function FirstScore({ plan, page, onGo }: Props) {
  const onAPage = page.is === 'read';
  useEffect(() => {
    // Firefox would ask in a window of its own, which closes the popup: there the full page asks
    if (!import.meta.env.FIREFOX) attempt(keepStorage());
  }, []);
  return (
    <>
      <header class="bar">
        <NameMark />
        <Button look="quiet" onClick={() => onGo({ view: 'quick-start', part: 'roles' })}>
          Back
        </Button>
      </header>
      <Main>
        <Example plan={plan} />
        <div class="onward">
          <Button look="leading" onClick={() => onGo({ view: onAPage ? 'page' : 'plan', part: '' })}>
            {onAPage ? 'Score the page in front of you' : 'Go to your plan'}
          </Button>
        </div>
      </Main>
    </>
  );
}

/** What a score looks like, on a posting made up from the plan's words; or what is missing for one. */
export function Example({ plan, under }: { plan: Plan; under?: boolean }) {
  if (isScorable(plan)) return <MadeUp plan={plan} under={under} />;
  return (
    <Empty alone={!under} title="One answer is missing">
      <p class="soft">With a skill or a next step, Waymark can tell which postings lead there.</p>
    </Empty>
  );
}

function MadeUp({ plan, under = false }: { plan: Plan; under: boolean | undefined }) {
  const state = useExplanation({ posting: examplePosting(plan), provisional: false });
  return (
    <>
      <p class="soft">
        Your plan can score postings now. They will look like this one, which is made up from your own words.
      </p>
      {state.is === 'explained' && <Score explanation={state.explanation} madeUp under={under} />}
    </>
  );
}
