import { useEffect, useRef } from 'preact/hooks';
import type { Plan } from '../../lib/plan/schema';
import { Check, Onward } from '../controls/icons';
import { lazily } from '../controls/lazily';
import { Saved } from '../controls/saved';
import { Loading } from '../controls/state';
import { Begin } from './begin';
import { RecentChanges } from './recent-changes';
import type { Step } from './step';
import { planSteps } from './steps';
import { usePlan } from './use-plan';

const QuickStartView = lazily(() => import('./quick-start-view').then((view) => view.QuickStartView));

/** The part of the address under which the quick start stands instead of a step. */
const START = 'start';

/** The plan on the full page: the seven steps at the side, the open one with room, or the quick start. */
export function PlanView({ step }: { step: string }) {
  const plan = usePlan();
  const [first] = planSteps;
  const open = step === START ? undefined : (planSteps.find(({ id }) => id === step) ?? first);
  if (!plan) return <Loading what="Opening your plan …" />;
  return (
    <div class="plan-view">
      <nav aria-label="Steps">
        <ol>
          {planSteps.map(({ id, title, missing: lacks }) => (
            <li key={id}>
              <a href={`#plan/${id}`} aria-current={id === open?.id ? 'step' : undefined}>
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
      {open ? <OpenStep plan={plan} open={open} /> : <QuickStartView plan={plan} />}
    </div>
  );
}

function OpenStep({ plan, open }: { plan: Plan; open: Step }) {
  const title = useRef<HTMLHeadingElement>(null);
  const goesOn = useRef(false);
  useEffect(() => {
    // whoever went on from the foot of a step begins the next one at its head
    if (goesOn.current) title.current?.focus();
    goesOn.current = false;
  }, [open.id]);
  const missing = open.missing(plan);
  const next = planSteps[planSteps.indexOf(open) + 1];
  return (
    <section class="stack">
      <header class="row spread">
        <h1 ref={title} tabIndex={-1}>
          {open.title}
        </h1>
        <Saved />
      </header>
      <Begin plan={plan} />
      {missing && <p class="missing">{missing}</p>}
      {open.Picture && <open.Picture />}
      <open.Component room="desk" />
      {next && (
        <p class="next-step">
          <a
            class="button"
            href={`#plan/${next.id}`}
            onClick={() => {
              goesOn.current = true;
            }}
          >
            {next.title} <Onward />
          </a>
        </p>
      )}
      <RecentChanges />
    </section>
  );
}
