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
  const added = useRef<string | null>(null);
  if (entry) added.current = null;
  return (changes) => {
    const id = entry?.id ?? added.current;
    if (id) void editEntry(list, id, changes);
    else {
      added.current = crypto.randomUUID();
      void addEntry(list, { ...blank, ...changes, id: added.current });
    }
  };
}
