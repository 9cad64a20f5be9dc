import { useEffect, useRef } from 'preact/hooks';
import { type ReviewStep, reviewSteps } from '../../lib/plan/review';
import { editReview, finishReview, removeReview } from '../../lib/store/reviews';
import { attempt } from '../controls/attempt';
import { Button } from '../controls/button';
import { signalToast } from '../controls/toast-state';
import { sayDay } from '../plan/say-day';
import { AuditAgain } from './audit-again';
import { ChangeStep } from './change-step';
import { DriversAgain } from './drivers-again';
import { GutStep } from './gut-step';
import { MovedStep } from './moved-step';
import type { StepProps } from './step-props';
import { VisionAgain } from './vision-again';

const steps: Record<ReviewStep, { title: string; View: (props: StepProps) => preact.JSX.Element | null }> = {
  moved: { title: 'What moved', View: MovedStep },
  audit: { title: 'Your skills', View: AuditAgain },
  drivers: { title: 'Drivers', View: DriversAgain },
  gut: { title: 'Gut and score', View: GutStep },
  vision: { title: 'Vision', View: VisionAgain },
  change: { title: 'One change', View: ChangeStep },
};

/** A review that is running, open at the step where it was left. */
export function RunningReview(props: StepProps) {
  const { review } = props;
  const at = reviewSteps.indexOf(review.step);
  const { title, View } = steps[review.step];
  const head = useRef<HTMLHeadingElement>(null);
  const shown = useRef(review.step);
  useEffect(() => {
    // a new step is where reading goes on
    if (shown.current !== review.step) head.current?.focus();
    shown.current = review.step;
  }, [review.step]);
  const go = (step: ReviewStep | undefined) => step && attempt(editReview(review.id, { step }));
  const finish = async () => {
    await finishReview(review.id);
    signalToast({ text: 'Done. See you in a quarter.' });
    location.hash = `review/${review.id}`;
  };
  const drop = async () => {
    await removeReview(review.id);
    signalToast({ text: 'The review is gone.', undo: () => void removeReview(review.id, null) });
  };
  return (
    <div class="stack review">
      <header>
        <h1>Your review</h1>
        <p class="soft small">
          Begun on {sayDay(review.startedOn)}. Every word is saved; leave whenever you like.
        </p>
      </header>
      <nav aria-label="Steps of the review">
        <ol class="review-steps">
          {reviewSteps.map((step, i) => (
            <li key={step}>
              <button type="button" aria-current={i === at ? 'step' : undefined} onClick={() => go(step)}>
                <span class={i < at ? 'stop reached' : 'stop'}>{i + 1}</span>
                {steps[step].title}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <section class="stack review-step">
        <h2 ref={head} tabIndex={-1}>
          {title}
        </h2>
        <View {...props} />
      </section>
      <p class="row spread">
        <span class="row">
          {at > 0 && <Button onClick={() => go(reviewSteps[at - 1])}>Back</Button>}
          {at < reviewSteps.length - 1 ? (
            <Button look="leading" onClick={() => go(reviewSteps[at + 1])}>
              Next
            </Button>
          ) : (
            <Button look="leading" onClick={() => attempt(finish())}>
              Finish the review
            </Button>
          )}
        </span>
        <Button look="quiet" onClick={() => attempt(drop())}>
          Drop this review
        </Button>
      </p>
    </div>
  );
}
