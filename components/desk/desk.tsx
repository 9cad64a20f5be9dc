import { useEffect, useRef } from 'preact/hooks';
import { beginDay } from '../../lib/background/remind';
import { Boundary } from '../controls/boundary';
import { Blaze } from '../controls/icons';
import { lazily } from '../controls/lazily';
import { Toast } from '../controls/toast';
import { leaveToast } from '../controls/toast-state';
import { PathwaysView } from '../plan/pathways-view';
import { PlanView } from '../plan/plan-view';
import { Portfolio } from '../portfolio/portfolio';
import { BackupReminder } from '../settings/backup-reminder';
import { SettingsView } from '../settings/settings-view';
import { keepSafe } from './keep-safe';
import { keepScored } from './keep-scored';
import { Paste } from './paste';
import { type Route, useRoute, type View, views } from './route';

const ExchangeView = lazily(() => import('../exchange/exchange-view').then((view) => view.ExchangeView));
const InsightsView = lazily(() => import('../insights/insights-view').then((view) => view.InsightsView));
const ReviewView = lazily(() => import('../review/review-view').then((view) => view.ReviewView));

const names: Record<View, string> = {
  plan: 'Plan',
  pathways: 'Pathways',
  portfolio: 'Portfolio',
  insights: 'Insights',
  review: 'Review',
  paste: 'Score a text',
  exchange: 'In and out',
  settings: 'Settings',
};

function Content({ route }: { route: Route }) {
  switch (route.view) {
    case 'plan':
      return <PlanView step={route.part} />;
    case 'pathways':
      return <PathwaysView />;
    case 'portfolio':
      return <Portfolio openId={route.part} query={route.query} />;
    case 'insights':
      return <InsightsView />;
    case 'review':
      return <ReviewView part={route.part} />;
    case 'paste':
      return <Paste scoreNow={route.part === 'score'} />;
    case 'exchange':
      return <ExchangeView part={route.part} />;
    case 'settings':
      return <SettingsView />;
  }
}

/** The full page: a quiet navigation at the side, one view at a time. */
export function Desk() {
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const last = useRef<View>(undefined);
  useEffect(() => void beginDay().catch(console.warn), []);
  useEffect(() => void keepSafe().catch(console.warn), []);
  useEffect(keepScored, []);
  useEffect(() => {
    document.title = `${names[route.view]} – Waymark`;
    // a new view is where reading goes on; the first one is left to the browser
    if (last.current) main.current?.focus();
    // a change of the plan can be taken back in the plan, too; one of saved roles only here
    if (last.current && last.current !== 'portfolio') leaveToast();
    last.current = route.view;
  }, [route.view]);
  return (
    <>
      <nav class="side" aria-label="Waymark">
        <p class="name">
          <Blaze /> Waymark
        </p>
        <ul>
          {views.map((view) => (
            <li key={view} class={view === 'paste' ? 'tools' : undefined}>
              <a href={`#${view}`} aria-current={view === route.view ? 'page' : undefined}>
                {names[view]}
              </a>
            </li>
          ))}
        </ul>
        <BackupReminder />
      </nav>
      <main ref={main} tabIndex={-1}>
        <Boundary key={route.view}>
          <Content route={route} />
        </Boundary>
        <Toast />
      </main>
    </>
  );
}
