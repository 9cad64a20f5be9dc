import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Plan } from '../../lib/plan/schema';
import { Button } from '../controls/button';
import { Back } from '../controls/icons';
import { Saved } from '../controls/saved';
import { FirstScore } from './first-score';
import { NameMark } from './header';
import type { Place } from './place';
import { QuickRoles } from './quick-roles';
import { QuickSkills } from './quick-skills';
import { QuickVision } from './quick-vision';
import type { TabPage } from './tab-page';

/** The three questions, each a screen in the popup. */
export const screens = [
  { id: 'vision', title: 'Where do you want to be in five years?', Screen: QuickVision },
  { id: 'skills', title: 'Three skills that get you there', Screen: QuickSkills },
  { id: 'roles', title: 'From today to there', Screen: QuickRoles },
] as const;
const LAST = 'first-score';

interface Props {
  plan: Plan;
  page: TabPage;
  /** The screen by its id; the first one when there is none of that name. */
  screen: string;
  onGo: (place: Place) => void;
}

/** A usable plan in two minutes: vision, skills, roles, then the first score. */
export function QuickStart({ plan, page, screen, onGo }: Props) {
  const at = Math.max(
    0,
    screens.findIndex(({ id }) => id === screen),
  );
  const { id, title, Screen } = screens[at] ?? screens[0];
  const show = (part: string) => onGo({ view: 'quick-start', part });
  const form = useRef<HTMLFormElement>(null);
  // at once, so that whoever types on loses no key to the screen before
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [id]);
  if (screen === LAST) return <FirstScore plan={plan} page={page} onGo={onGo} />;

  const previous = screens[at - 1];
  return (
    <>
      <header class="bar">
        <NameMark />
        <Saved />
        <Button look="quiet" onClick={() => onGo({ view: 'plan', part: '' })}>
          Later
        </Button>
      </header>
      <main>
        <form
          ref={form}
          class="quick-start"
          onSubmit={(event) => {
            event.preventDefault();
            show(screens[at + 1]?.id ?? LAST);
          }}
        >
          <p class="where">
            <progress class="visually-hidden" max={screens.length} value={at + 1} aria-label="Quick start" />
            {screens.map((one, place) => (
              <span key={one.id} class={place <= at ? 'reached' : undefined} />
            ))}
            <span class="words">
              {at + 1} of {screens.length}
            </span>
          </p>
          <h1>{title}</h1>
          <Screen plan={plan} />
          <div class="onward">
            <button type="submit" class="button leading">
              {at + 1 < screens.length ? 'Next' : 'See your first score'}
            </button>
            {previous && (
              <Button look="quiet" onClick={() => show(previous.id)}>
                <Back /> Back
              </Button>
            )}
          </div>
        </form>
      </main>
    </>
  );
}
