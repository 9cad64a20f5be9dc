import { knownSites } from '../../lib/shell/allowed-sites';
import { openDesk } from '../../lib/shell/panel';
import { Button } from '../controls/button';
import { putSample } from '../plan/put-sample';
import { NameMark } from './header';
import { Main } from './main';
import type { Place } from './place';

const promises = [
  {
    title: 'What it reads',
    text: 'Job pages on the boards it knows. Any other page only when you ask it to.',
    boards: true,
  },
  {
    title: 'What it keeps',
    text: 'Your plan and the roles you save, in this browser. No account.',
    boards: false,
  },
  {
    title: 'What it never does',
    text: 'Send anything anywhere. Nobody else sees your plan, not even the page you are on.',
    boards: false,
  },
];

/** Before there is a plan: what Waymark does, what it may read, what it never does. */
export function FirstRun({ onGo }: { onGo: (place: Place) => void }) {
  const trySample = async () => {
    await putSample();
    onGo({ view: 'plan', part: '' });
  };
  return (
    <>
      <header class="bar">
        <NameMark />
      </header>
      <Main name="first-run">
        <h1>Know which jobs take you where you want to go</h1>
        <p>
          Write down where you are heading. From then on, every job posting you look at gets a number: how far
          it takes you there, and why.
        </p>
        <dl>
          {promises.map(({ title, text, boards }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>
                {text}
                {boards && (
                  <details>
                    <summary>Which boards?</summary>
                    <p class="small">{knownSites().join(', ')}</p>
                  </details>
                )}
              </dd>
            </div>
          ))}
        </dl>
        <p class="row">
          <Button look="leading" onClick={() => onGo({ view: 'quick-start', part: '' })}>
            Start: two minutes
          </Button>
          <Button look="quiet" onClick={() => void trySample()}>
            Try a sample plan
          </Button>
        </p>
        <p>
          <Button look="quiet" onClick={() => void openDesk('exchange')}>
            I have a LinkedIn export or a CV
          </Button>
        </p>
      </Main>
    </>
  );
}
