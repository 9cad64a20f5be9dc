import { useEffect, useRef, useState } from 'preact/hooks';
import type { Plan } from '../../lib/plan/schema';
import { Button } from '../controls/button';
import { Saved } from '../controls/saved';
import { Example } from '../popup/first-score';
import { screens } from '../popup/quick-start';

/** The quick start with room: its three questions on one page, then what a score looks like. */
export function QuickStartView({ plan }: { plan: Plan }) {
  const [asked, setAsked] = useState(false);
  const score = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked) score.current?.focus();
  }, [asked]);
  return (
    <section class="stack quick-start-view">
      <header class="row spread">
        <h1>Three answers for a first score</h1>
        <Saved />
      </header>
      {screens.map(({ id, title, Screen }) => (
        <section key={id} class="stack">
          <h2>{title}</h2>
          <Screen plan={plan} />
        </section>
      ))}
      {asked ? (
        <section ref={score} tabIndex={-1} class="stack first-score" aria-label="Your first score">
          <Example plan={plan} under />
          <p class="row">
            <a class="button" href="#plan">
              Go to your plan
            </a>
          </p>
        </section>
      ) : (
        <p>
          <Button look="leading" onClick={() => setAsked(true)}>
            See your first score
          </Button>
        </p>
      )}
    </section>
  );
}
