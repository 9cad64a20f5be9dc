import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Plan } from '../../lib/plan/schema';
import { Boundary } from '../controls/boundary';
import { Button } from '../controls/button';
import { Back, Onward } from '../controls/icons';
import { Saved } from '../controls/saved';
import { planSteps } from '../plan/steps';
import type { Place } from './place';

interface Props {
  plan: Plan;
  /** Of the step; the first one when there is none of that name. */
  id: string;
  onGo: (place: Place) => void;
}

/** One step of the plan on a screen of its own: where it stands among the seven, what is missing and what that would add. */
export function PlanStep({ plan, id, onGo }: Props) {
  const at = Math.max(
    0,
    planSteps.findIndex((step) => step.id === id),
  );
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), [id]);
  const step = planSteps[at];
  if (!step) return null;
  const next = planSteps[at + 1];
  const missing = step.missing(plan);
  const show = (part: string) => onGo({ view: 'step', part });
  return (
    <>
      <header class="bar">
        <Button look="quiet" onClick={() => onGo({ view: 'plan', part: '' })}>
          <Back /> Your plan
        </Button>
        <Saved />
        <p class="where">
          {planSteps.map((one, place) => (
            <span key={one.id} class={place <= at ? 'reached' : undefined} />
          ))}
          <span class="visually-hidden">
            Step {at + 1} of {planSteps.length}
          </span>
        </p>
      </header>
      <main class="plan-step">
        <h1 ref={title} tabIndex={-1}>
          {step.title}
        </h1>
        {missing && <p class="missing">{missing}</p>}
        <Boundary key={step.id}>
          <step.Component room="popup" />
        </Boundary>
        <div class="onward">
          {next ? (
            <Button onClick={() => show(next.id)}>
              {next.title} <Onward />
            </Button>
          ) : (
            <Button onClick={() => onGo({ view: 'plan', part: '' })}>Done</Button>
          )}
        </div>
      </main>
    </>
  );
}
