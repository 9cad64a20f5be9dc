import { useRef } from 'preact/hooks';
import type { PlanListName, PlanRecord } from '../../lib/plan/schema';
import { addEntry, editEntry } from '../../lib/store/plan';

/**
 * Writes to an entry of the plan that may not be there yet: the first keystroke adds it with the `blank`
 * fields, every further one changes it, also while the first is still on its way.
 */
export function useEntry<Name extends PlanListName>(
  list: Name,
  entry: PlanRecord<Name> | undefined,
  blank: Parameters<typeof addEntry<Name>>[1] = {},
): (changes: Partial<PlanRecord<Name>>) => void {
  const added = useRef<Promise<string> | null>(null);
  if (entry) added.current = null;
  return (changes) => {
    if (entry) void editEntry(list, entry.id, changes);
    else if (added.current) void added.current.then((id) => editEntry(list, id, changes));
    else added.current = addEntry(list, { ...blank, ...changes });
  };
}
