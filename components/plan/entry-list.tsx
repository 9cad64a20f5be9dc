import type { ComponentChildren } from 'preact';
import type { PlanListName, PlanRecord } from '../../lib/plan/schema';
import { addEntry, removeEntry } from '../../lib/store/plan';
import { Button } from '../controls/button';
import { Plus, Remove } from '../controls/icons';
import { offerUndo } from '../controls/offer-undo';

interface Props<Name extends PlanListName> {
  list: Name;
  entries: readonly PlanRecord<Name>[];
  /** What one entry is called: "problem". */
  noun: string;
  /** What an entry is known by when it is removed. */
  nameOf: (entry: PlanRecord<Name>) => string;
  /** The fields that a new entry starts with. */
  blank?: Parameters<typeof addEntry<Name>>[1];
  /** Why no more can be added; null while they can. */
  full?: string | null;
  children: (entry: PlanRecord<Name>) => ComponentChildren;
}

/** A list of the plan: each entry with its fields and a way to remove it, and a way to add one. */
export function EntryList<Name extends PlanListName>({
  list,
  entries,
  noun,
  nameOf,
  blank = {},
  full,
  children,
}: Props<Name>) {
  const remove = async (entry: PlanRecord<Name>) => {
    const label = `Removed ${nameOf(entry) || `a ${noun}`}.`;
    await removeEntry(list, entry.id, label);
    await offerUndo(list, entry.id, label);
  };
  return (
    <div class="entry-list">
      <ul>
        {entries.map((entry) => (
          <li key={entry.id} class="entry">
            <div class="stack">{children(entry)}</div>
            <Button
              look="quiet"
              label={`Remove ${nameOf(entry) || `this ${noun}`}`}
              onClick={() => void remove(entry)}
            >
              <Remove />
            </Button>
          </li>
        ))}
      </ul>
      {full ? (
        <p class="soft small">{full}</p>
      ) : (
        <Button onClick={() => void addEntry(list, blank)}>
          <Plus /> Add a {noun}
        </Button>
      )}
    </div>
  );
}
