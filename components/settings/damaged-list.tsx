import { kindNames } from '../../lib/exchange/backup/kept';
import { fieldWords } from '../../lib/plan/record-words';
import { forgetDamaged, putBackDamaged, readDamaged } from '../../lib/store/damaged';
import type { Damaged } from '../../lib/store/db';
import { attempt } from '../controls/attempt';
import { Button } from '../controls/button';
import { signalToast } from '../controls/toast-state';
import { useLive } from '../controls/use-live';

const kindOf = (table: string) => Object.entries(kindNames).find(([name]) => name === table)?.[1] ?? table;

/** What was set aside because it can't be read: put back as far as it can be, copied, or thrown away. */
export function DamagedList() {
  const damaged = useLive(readDamaged);
  if (!damaged?.length) return null;
  const putBack = async (id: number) => {
    const isBack = await putBackDamaged(id);
    signalToast({
      text: isBack
        ? 'It is back, with all of it that could be read.'
        : 'Too little of it can be read. Copy it, and write it anew.',
    });
  };
  const copy = async (row: unknown) => {
    await navigator.clipboard.writeText(JSON.stringify(row, null, 2));
    signalToast({ text: 'Copied.' });
  };
  return (
    <>
      <h4>Set aside</h4>
      <p class="soft">
        These entries were damaged. Nothing else is touched by them, and a backup holds them.
      </p>
      <ul class="stack">
        {damaged.map((one) => (
          <Entry
            key={one.id}
            damaged={one}
            onPutBack={(id) => attempt(putBack(id))}
            onCopy={() => attempt(copy(one.row))}
          />
        ))}
      </ul>
    </>
  );
}

interface Props {
  damaged: Damaged;
  onPutBack: (id: number) => void;
  onCopy: () => void;
}

function Entry({ damaged: { id = 0, table, row, why }, onPutBack, onCopy }: Props) {
  const words = Object.values({ ...(typeof row === 'object' ? row : {}) }).find(
    (one): one is string => typeof one === 'string' && /\s|[A-Z]/.test(one) && one.length < 200,
  );
  const name = words ?? 'an entry without words';
  const field = fieldWords(why.split(/[.:]/)[0] ?? '');
  return (
    <li class="row spread">
      <span>
        {kindOf(table)}: {name}{' '}
        <span class="small soft" title={why}>
          (its {field} can’t be read)
        </span>
      </span>
      <span class="row">
        <Button label={`Put back ${name}`} onClick={() => onPutBack(id)}>
          Put back
        </Button>
        <Button look="quiet" label={`Copy ${name}`} onClick={onCopy}>
          Copy
        </Button>
        <Button look="quiet" label={`Throw away ${name}`} onClick={() => attempt(forgetDamaged(id))}>
          Throw away
        </Button>
      </span>
    </li>
  );
}
