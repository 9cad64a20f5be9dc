import { useEffect, useState } from 'preact/hooks';
import { isScorable } from '../../lib/plan/completeness';
import { openDesk } from '../../lib/shell/panel';
import { readPlan } from '../../lib/store/plan';
import { Boundary } from '../controls/boundary';
import { lazily } from '../controls/lazily';
import { Loading } from '../controls/state';
import { Toast } from '../controls/toast';
import { useLive } from '../controls/use-live';
import { Header } from './header';
import { Main } from './main';
import { usePlace } from './place';
import { lookAgain, lookAtTab, type TabPage } from './tab-page';

// each opening of the popup needs one of these
const ThisPage = lazily(() => import('./this-page').then((view) => view.ThisPage));
const PlanHome = lazily(() => import('./plan-home').then((view) => view.PlanHome));
const FirstRun = lazily(() => import('./first-run').then((view) => view.FirstRun));
const QuickStart = lazily(() => import('./quick-start').then((view) => view.QuickStart));
const PlanStep = lazily(() => import('./plan-step').then((view) => view.PlanStep));

/** The popup: the page in front of it, the plan, or the place where the person was writing. */
export function Popup() {
  return (
    <>
      <Boundary>
        <Views />
      </Boundary>
      <Toast />
    </>
  );
}

function Views() {
  const plan = useLive(readPlan);
  const [page, setPage] = useState<TabPage>();
  const [place, go] = usePlace();
  useEffect(() => void lookAtTab().then(setPage), []);

  if (!plan || !page || place === undefined) return <Loading what="One moment …" />;
  if (place?.view === 'quick-start')
    return <QuickStart plan={plan} page={page} screen={place.part} onGo={go} />;
  if (!isScorable(plan)) return <FirstRun onGo={go} />;
  if (place?.view === 'step') return <PlanStep plan={plan} id={place.part} onGo={go} />;
  const view = place?.view ?? (page.is === 'closed' || page.is === 'plain' ? 'plan' : 'page');
  return (
    <>
      <Header view={view} onGo={go} onWide={() => void openDesk(view === 'plan' ? 'plan' : '')} />
      <Main>
        <Boundary key={view}>
          {view === 'page' ? (
            <ThisPage page={page} onRead={() => lookAgain().then(setPage)} />
          ) : (
            <PlanHome plan={plan} onGo={go} />
          )}
        </Boundary>
      </Main>
    </>
  );
}
