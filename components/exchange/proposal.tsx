import { useState } from 'preact/hooks';
import { type Group, groups, type Item } from '../../lib/exchange/in/proposal';
import { Button } from '../controls/button';
import { ProposalGroup } from './proposal-group';

/** What each part of a proposal is called, and a word about it. */
const words: Record<Group, { title: string; hint: string }> = {
  today: { title: 'Where you are today', hint: '' },
  targets: {
    title: 'Skills to build',
    hint: 'A first three, from what the roles below ask for. Change them whenever you like.',
  },
  options: {
    title: 'Roles that could be steps',
    hint: 'Where your pathways may lead; your own titles can follow.',
  },
  skills: { title: 'Skills you have', hint: 'The levels are a first guess from your data.' },
  plan: { title: 'The plan in the file', hint: '' },
  roles: { title: 'Jobs for your portfolio', hint: '' },
};

interface Props {
  from: string;
  items: readonly Item[];
  onAccept: (items: Item[]) => void;
  onCancel: () => void;
}

/** What somebody's data would change: each thing with a tick, all or none of a part with a press. */
export function Proposal({ from, items, onAccept, onCancel }: Props) {
  const [ticked, setTicked] = useState(
    () => new Set(items.filter(({ suggested }) => suggested).map(({ id }) => id)),
  );
  const tick = (ids: string[], on: boolean) => {
    const next = new Set(ticked);
    for (const id of ids) on ? next.add(id) : next.delete(id);
    setTicked(next);
  };
  const open = items.filter(({ status }) => status !== 'there');
  return (
    <form
      class="stack exchange proposal"
      onSubmit={(event) => {
        event.preventDefault();
        onAccept(items.filter(({ id }) => ticked.has(id)));
      }}
    >
      <header class="stack">
        <h1>What {from} says</h1>
        <p class="soft">
          {open.length
            ? 'Keep the ticks at what is right. Nothing is changed before you press the button, and all of it can be taken back at once.'
            : 'All of this is in your plan and portfolio already.'}
        </p>
      </header>
      <p class="row onward">
        {open.length > 0 && (
          <button type="submit" class="button leading" disabled={!ticked.size}>
            {ticked.size ? `Take in ${ticked.size} of ${open.length}` : 'Tick something to take in'}
          </button>
        )}
        <Button look="quiet" onClick={onCancel}>
          {open.length ? 'Leave it' : 'Back'}
        </Button>
      </p>
      {groups.map((group) => {
        const own = items.filter((item) => item.group === group);
        return own.length ? (
          <ProposalGroup
            key={group}
            title={words[group].title}
            hint={words[group].hint}
            items={own}
            ticked={ticked}
            onTick={tick}
          />
        ) : null;
      })}
    </form>
  );
}
