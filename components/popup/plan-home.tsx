import type { Plan } from '../../lib/plan/schema';
import { Check, Onward } from '../controls/icons';
import { lazily } from '../controls/lazily';
import { planSteps } from '../plan/steps';
import type { Place } from './place';
import { SampleNote } from './sample-note';
import { SavedList } from './saved-list';

const ActionsDue = lazily(() => import('./actions-due').then((view) => view.ActionsDue));

/** The plan at a glance: what is due, the seven steps and what each still lacks, the latest saved roles. */
export function PlanHome({ plan, onGo }: { plan: Plan; onGo: (place: Place) => void }) {
  return (
    <div class="plan-home">
      <header>
        <h1>Your plan</h1>
        {plan.profile.vision && (
          <p class="vision" dir="auto">
            {plan.profile.vision}
          </p>
        )}
      </header>
      <SampleNote onGo={onGo} />
      <ActionsDue plan={plan} />
      <section>
        <h2>Seven steps</h2>
        <ol class="steps">
          {planSteps.map(({ id, title, missing }, at) => {
            const lacking = missing(plan);
            return (
              <li key={id}>
                <button type="button" onClick={() => onGo({ view: 'step', part: id })}>
                  <span class={lacking ? 'stop' : 'stop reached'}>{lacking ? at + 1 : <Check />}</span>
                  <span class="what">
                    <span class="title">{title}</span>
                    {lacking ? (
                      <span class="soft small">{lacking}</span>
                    ) : (
                      <span class="visually-hidden">Filled in</span>
                    )}
                  </span>
                  <Onward />
                </button>
              </li>
            );
          })}
        </ol>
      </section>
      <SavedList roles={plan.roles} />
    </div>
  );
}
