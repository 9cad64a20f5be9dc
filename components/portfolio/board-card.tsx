import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef } from 'preact/hooks';
import { rankOf } from '../../lib/fit/rank';
import type { SavedRole, Stage } from '../../lib/portfolio/schema';
import { stageOptions } from '../../lib/portfolio/stage-names';
import { Select } from '../controls/select';
import { FitMark } from '../fit/fit-mark';
import { sayDay } from '../plan/say-day';

interface Props {
  role: SavedRole;
  href: string;
  onMove: (id: string, stage: Stage) => void;
}

/** A saved role as a card of the board. */
export function BoardCard({ role, href, onMove }: Props) {
  const { id, title, company, stage, nextOn, fitNow } = role;
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!card.current) return;
    return draggable({ element: card.current, getInitialData: () => ({ id }) });
  }, [id]);
  return (
    <li ref={card} class="board-card" data-card={id}>
      <span class="head">
        <FitMark fit={fitNow.fit} rank={rankOf(fitNow)} />
        {/* the card is dragged, not its address */}
        <a class="title" href={href} dir="auto" draggable={false}>
          {title}
        </a>
      </span>
      <span class="soft small" dir="auto">
        {[company, nextOn && `next ${sayDay(nextOn)}`].filter(Boolean).join(' · ')}
      </span>
      <Select
        label={`Move ${title} to`}
        hideLabel
        options={stageOptions}
        value={stage}
        onChange={(to) => onMove(id, to)}
      />
    </li>
  );
}
