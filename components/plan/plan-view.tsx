import { Check } from '../controls/icons';
import { Saved } from '../controls/saved';
import { Loading } from '../controls/state';
import { Begin } from './begin';
import { RecentChanges } from './recent-changes';
import { planSteps } from './steps';
import { usePlan } from './use-plan';

/** The plan on the full page: the seven steps at the side, the open one with room. */
export function PlanView({ step }: { step: string }) {
  const plan = usePlan();
  const [first] = planSteps;
  const open = planSteps.find(({ id }) => id === step) ?? first;
  if (!plan || !open) return <Loading what="Opening your plan …" />;
  const missing = open.missing(plan);
  return (
    <div class="plan-view">
      <nav aria-label="Steps">
        <ol>
          {planSteps.map(({ id, title, missing: lacks }) => (
            <li key={id}>
              <a href={`#plan/${id}`} aria-current={id === open.id ? 'step' : undefined}>
                {title}
                {!lacks(plan) && (
                  <>
                    <Check />
                    <span class="visually-hidden">, filled in</span>
                  </>
                )}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <section class="stack">
        <header class="row spread">
          <h1>{open.title}</h1>
          <Saved />
        </header>
        <Begin plan={plan} />
        {missing && <p class="missing">{missing}</p>}
        {open.Picture && <open.Picture />}
        <open.Component room="desk" />
        <RecentChanges />
      </section>
    </div>
  );
}
