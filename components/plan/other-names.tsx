import { SHORT } from '../../lib/plan/bounds';
import type { PlanListName, PlanRecord } from '../../lib/plan/schema';
import { editEntry } from '../../lib/store/plan';
import { Chips } from '../controls/chips';
import { signalToast } from '../controls/toast-state';

type NamedList = 'skills' | 'roles' | 'capabilityTargets' | 'currentSkills';

interface Props<Name extends NamedList> {
  list: Name;
  entry: { id: string; alsoKnownAs: string[] };
  label: string;
  placeholder?: string;
}

/** Other names of an entry; one that is taken off can be put back. */
export function OtherNames<Name extends NamedList>({ list, entry, label, placeholder = '' }: Props<Name>) {
  const before = entry.alsoKnownAs;
  const write = (alsoKnownAs: string[]) =>
    void editEntry<PlanListName>(list, entry.id, { alsoKnownAs } satisfies Partial<PlanRecord<NamedList>>);
  return (
    <Chips
      label={label}
      placeholder={placeholder}
      values={before}
      draft={`other names ${entry.id}`}
      bound={SHORT}
      most={40}
      onChange={(names) => {
        write(names);
        const gone = before.find((name) => !names.includes(name));
        if (gone) signalToast({ text: `Took off ${gone}.`, undo: () => write(before) });
      }}
    />
  );
}
