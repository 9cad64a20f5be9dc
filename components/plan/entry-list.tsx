import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PlanListName, PlanRecord } from '../../lib/plan/schema';
import { addEntry, removeEntry } from '../../lib/store/plan';
import { Button } from '../controls/button';
import { Plus, Remove } from '../controls/icons';
import { offerUndo } from '../controls/offer-undo';
import { useDraft } from '../controls/use-draft';
import { Fold } from './fold';

interface Props<Name extends PlanListName> {
  list: Name;
  entries: readonly PlanRecord<Name>[];
  /** What one entry is called: "problem". */
  noun: string;
  /** What an entry is known by. */
  nameOf: (entry: PlanRecord<Name>) => string;
  /** What a folded entry says beside its name. */
  detailOf?: (entry: PlanRecord<Name>) => string;
  /** The fields that a new entry starts with. */
  blank?: Parameters<typeof addEntry<Name>>[1];
  /** Why no more can be added; null while they can. */
  full?: string | null;
  children: (entry: PlanRecord<Name>) => ComponentChildren;
}

/** Which entry of a list is open is kept under this, so that it is open again when the popup is. */
export const openEntryDraft = (list: PlanListName): string => `open ${list}`;

/** A list of the plan, one entry open at a time: its fields and a way to remove it; and a way to add one. */
export function EntryList<Name extends PlanListName>({
  list,
  entries,
  noun,
  nameOf,
  detailOf,
  blank = {},
  full,
  children,
}: Props<Name>) {
  const [open, setOpen] = useDraft(openEntryDraft(list));
  const whole = useRef<HTMLDivElement>(null);
  const added = useRef('');
  useEffect(() => {
    // a new entry is there a moment after the button that asked for it
    if (!added.current || !entries.some(({ id }) => id === added.current)) return;
    added.current = '';
    whole.current?.querySelector<HTMLElement>('.fold.open .stack :is(input, textarea, select)')?.focus();
  });
  const add = async () => {
    added.current = await addEntry(list, blank);
    setOpen(added.current);
  };
  const remove = async (entry: PlanRecord<Name>) => {
    const label = `Removed ${nameOf(entry) || `a ${noun}`}.`;
    await removeEntry(list, entry.id, label);
    await offerUndo(list, entry.id, label);
    whole.current?.querySelector<HTMLElement>(':scope > .button')?.focus();
  };
  return (
    <div class="entry-list" ref={whole}>
      <ul>
        {entries.map((entry) => {
          const name = nameOf(entry).trim();
          return (
            <li key={entry.id}>
              <Fold
                name={name || `A new ${noun}`}
                detail={detailOf?.(entry)}
                open={entry.id === open}
                onToggle={() => setOpen(entry.id === open ? '' : entry.id)}
              >
                {children(entry)}
                <p>
                  <Button
                    look="quiet"
                    label={`Remove ${name || `this ${noun}`}`}
                    onClick={() => void remove(entry)}
                  >
                    <Remove /> Remove
                  </Button>
                </p>
              </Fold>
            </li>
          );
        })}
      </ul>
      {full ? (
        <p class="soft small">{full}</p>
      ) : (
        <Button onClick={() => void add()}>
          <Plus /> Add {/^[aeio]/.test(noun) ? 'an' : 'a'} {noun}
        </Button>
      )}
    </div>
  );
}
