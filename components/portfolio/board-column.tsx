import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SavedRole, Stage } from '../../lib/portfolio/schema';
import { stageNames } from '../../lib/portfolio/stage-names';
import { Button } from '../controls/button';
import { addressOf, type PortfolioSettings } from './address';
import { BoardCard } from './board-card';

/** So many cards are drawn in a column until more are asked for. */
const SHOWN = 12;

interface Props {
  stage: Stage;
  /** The column's cards, in their order. */
  roles: readonly SavedRole[];
  settings: PortfolioSettings;
  onMove: (id: string, stage: Stage) => void;
  /** The card that was moved last: it is drawn wherever it comes in the order. */
  moved: string | null;
}

/** A stage of the board: cards are dropped on it. */
export function BoardColumn({ stage, roles, settings, onMove, moved }: Props) {
  const column = useRef<HTMLElement>(null);
  const [over, setOver] = useState(false);
  const [most, setMost] = useState(SHOWN);
  useEffect(() => {
    if (!column.current) return;
    return dropTargetForElements({
      element: column.current,
      getData: () => ({ stage }),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    });
  }, [stage]);
  const shown = roles.slice(0, most);
  const late = roles.slice(most).find(({ id }) => id === moved);
  if (late) shown.push(late);
  const more = roles.length - shown.length;
  return (
    <section ref={column} class={over ? 'board-column over' : 'board-column'} aria-label={stageNames[stage]}>
      <h2>
        {stageNames[stage]} <span class="soft small">{roles.length.toLocaleString('en')}</span>
      </h2>
      <ul>
        {shown.map((role) => (
          <BoardCard key={role.id} role={role} href={addressOf(settings, role.id)} onMove={onMove} />
        ))}
      </ul>
      {more > 0 && (
        <Button look="quiet" onClick={() => setMost(most + SHOWN)}>
          {more > SHOWN ? `${SHOWN} more of ${more.toLocaleString('en')}` : `${more} more`}
          <span class="visually-hidden"> in {stageNames[stage]}</span>
        </Button>
      )}
    </section>
  );
}
