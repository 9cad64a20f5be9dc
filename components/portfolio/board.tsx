import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { inOrder } from '../../lib/portfolio/order';
import { type SavedRole, type Stage, stages } from '../../lib/portfolio/schema';
import type { PortfolioSettings } from './address';
import { BoardColumn } from './board-column';
import { moveToStage } from './edit-with-undo';

interface Props {
  roles: readonly SavedRole[];
  settings: PortfolioSettings;
}

/**
 * The saved roles by stage, best fit first in each column. A card is moved by dragging it, by its own list of stages, or
 * by Shift and an arrow key; arrow keys alone go from card to card.
 */
export function Board({ roles, settings }: Props) {
  const columns = useMemo(() => {
    const ordered = inOrder(roles, settings.order ?? { by: 'fit', down: true });
    return stages.map((stage) => ({ stage, roles: ordered.filter((role) => role.stage === stage) }));
  }, [roles, settings.order]);
  const board = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState<string | null>(null);
  const current = useRef(roles);
  current.current = roles;
  const move = (id: string, stage: Stage) => {
    const role = current.current.find((one) => one.id === id);
    if (!role || role.stage === stage) return;
    setMoved(id);
    moveToStage([role], stage);
  };
  useEffect(
    () =>
      monitorForElements({
        onDrop: ({ source, location }) => {
          const to = stages.find((stage) => stage === location.current.dropTargets[0]?.data.stage);
          if (to && typeof source.data.id === 'string') move(source.data.id, to);
        },
      }),
    [],
  );
  // a card that was moved keeps the focus in its new column
  const stageOfMoved = roles.find(({ id }) => id === moved)?.stage;
  const seen = useRef(stageOfMoved);
  useEffect(() => {
    if (moved && stageOfMoved && seen.current !== stageOfMoved)
      board.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(moved)}"] .title`)?.focus();
    seen.current = stageOfMoved;
  }, [moved, stageOfMoved]);
  const onKeyDown = (event: KeyboardEvent) => {
    const from = event.target instanceof Element ? event.target : null;
    if (!from?.matches('.title') || event.altKey || event.ctrlKey || event.metaKey) return;
    const card = from.closest<HTMLElement>('[data-card]');
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key] ?? 0;
    const up = { ArrowUp: -1, ArrowDown: 1 }[event.key] ?? 0;
    if (!card || (!step && !up)) return;
    event.preventDefault();
    if (event.shiftKey && step) {
      const role = roles.find(({ id }) => id === card.dataset.card);
      const to = role && stages[stages.indexOf(role.stage) + step];
      if (role && to) move(role.id, to);
    } else (up ? besides(card, up) : across(card, step))?.focus();
  };
  return (
    <>
      <p class="soft small">
        Drag a card to its stage, or choose it on the card. With the keyboard: arrows go from card to card,
        Shift with ← or → moves one.
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are heard for the cards' links in it */}
      <div class="board" ref={board} onKeyDown={onKeyDown}>
        {columns.map((column) => (
          <BoardColumn key={column.stage} {...column} settings={settings} onMove={move} moved={moved} />
        ))}
      </div>
    </>
  );
}

/** The title of the next or previous card in the column. */
function besides(card: HTMLElement, step: number): HTMLElement | null | undefined {
  const next = step > 0 ? card.nextElementSibling : card.previousElementSibling;
  return next?.querySelector<HTMLElement>('.title');
}

/** The title of the card at the same height in the next column that has one. */
function across(card: HTMLElement, step: number): HTMLElement | undefined {
  const column = card.closest('.board-column');
  const at = [...(card.parentElement?.children ?? [])].indexOf(card);
  let next = column;
  do next = (step > 0 ? next?.nextElementSibling : next?.previousElementSibling) ?? null;
  while (next && !next.querySelector('.title'));
  const titles = [...(next?.querySelectorAll<HTMLElement>('.title') ?? [])];
  return titles[Math.min(at, titles.length - 1)];
}
