import { useEffect, useState } from 'preact/hooks';
import type { Moved } from '../../lib/portfolio/moved';
import { onRescoring, type Rescoring } from '../../lib/shell/rescoring';
import { acknowledgeMoved, readMoved } from '../../lib/store/role-fits';
import { Button } from '../controls/button';
import { useLive } from '../controls/use-live';

/** So many are listed on each side at first. */
const FIRST = 3;

const say = (points: number | null) => (points === null ? '–' : Math.round(points));

/** How far a re-scoring has come that has to read texts. */
function useRescoring(): Rescoring {
  const [progress, setProgress] = useState<Rescoring>(null);
  useEffect(() => onRescoring(setProgress), []);
  return progress;
}

interface SideProps {
  heading: string;
  moved: readonly Moved[];
  titleOf: (roleId: string) => string | undefined;
  /** What did it differs from role to role. */
  mixed: boolean;
}

/** The roles that rose, or those that fell, each with what did it. */
function Side({ heading, moved, titleOf, mixed }: SideProps) {
  const [all, setAll] = useState(false);
  if (!moved.length) return null;
  const shown = all ? moved : moved.slice(0, FIRST);
  return (
    <section>
      <h3>{heading}</h3>
      <ul>
        {shown.map(({ roleId, before, after, because }) => (
          <li key={roleId}>
            <a href={`#portfolio/${roleId}`}>{titleOf(roleId)}</a>{' '}
            <span class="points">
              {say(before)} → {say(after)}
            </span>
            {mixed && because.length > 0 && <p class="soft small">{because.join(', ')}</p>}
          </li>
        ))}
      </ul>
      {shown.length < moved.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          Show all {moved.length}
        </Button>
      )}
    </section>
  );
}

const roles = (count: number) => `${count} ${count === 1 ? 'role' : 'roles'}`;

function sentence(risen: number, fallen: number): string {
  const said = [risen && `${roles(risen)} rose`, fallen && `${risen ? fallen : roles(fallen)} fell`];
  return `Since you changed your plan, ${said.filter(Boolean).join(' and ')}.`;
}

/**
 * What the last changes of the plan did to the saved roles, until the person has seen it; and how far the scoring is while it
 * runs. In: the title of a role by its id; undefined for one that isn't there.
 */
export function WhatMoved({ titleOf }: Pick<SideProps, 'titleOf'>) {
  const moves = useLive(readMoved);
  const progress = useRescoring();
  // a role that was removed has nothing to tell any more
  const living = (side: readonly Moved[] = []) => side.filter(({ roleId }) => titleOf(roleId) !== undefined);
  const [risen, fallen] = [living(moves?.risen), living(moves?.fallen)];
  return (
    <>
      {progress && (
        <p class="rescoring soft small" role="status">
          <label>
            Scoring your saved roles against the plan as it is now …{' '}
            <progress value={progress.done} max={progress.of} />
          </label>
        </p>
      )}
      {moves && risen.length + fallen.length > 0 && (
        <section class="what-moved stack" aria-labelledby="what-moved">
          <header class="row spread">
            <h2 id="what-moved">{sentence(risen.length, fallen.length)}</h2>
            <Button onClick={() => void acknowledgeMoved().catch(console.warn)}>Seen</Button>
          </header>
          {moves.parts.length > 0 && <p class="soft small">What did it: {moves.parts.join('; ')}.</p>}
          <div class="sides">
            <Side heading="Rose" moved={risen} titleOf={titleOf} mixed={moves.parts.length > 1} />
            <Side heading="Fell" moved={fallen} titleOf={titleOf} mixed={moves.parts.length > 1} />
          </div>
        </section>
      )}
    </>
  );
}
