import { useEffect, useState } from 'preact/hooks';
import type { RestorePreview, RestoreWay, TablePreview } from '../../lib/exchange/backup/compare';
import { kindNames } from '../../lib/exchange/backup/kept';
import { today } from '../../lib/plan/day';
import { type CheckedBackup, previewRestore, restore } from '../../lib/store/restore';
import { attempt } from '../controls/attempt';
import { Button } from '../controls/button';
import { Choice } from '../controls/choice';
import { Loading } from '../controls/state';
import { signalToast } from '../controls/toast-state';
import { sayDay } from '../plan/say-day';

const ways = [
  { value: 'merge', label: 'Merge: of each entry the newer one' },
  { value: 'replace', label: 'Replace: only what the backup has' },
] as const;

const isTouched = (one: TablePreview) =>
  one.added.length + one.changed.length + one.conflicting.length + one.gone.length > 0;

/** What a backup would change here, and the button that does it. */
export function RestorePreviewOf({ backup, onDone }: { backup: CheckedBackup; onDone: () => void }) {
  const [way, setWay] = useState<RestoreWay>('merge');
  const [preview, setPreview] = useState<RestorePreview>();
  useEffect(() => {
    let current = true;
    setPreview(undefined);
    attempt(previewRestore(backup, way).then((made) => current && setPreview(made)));
    return () => {
      current = false;
    };
  }, [backup, way]);
  if (!preview) return <Loading what="Comparing it with what is here …" />;
  const touched = preview.tables.filter(isTouched);
  const put = async () => {
    await restore(backup, way);
    signalToast({ text: 'Restored. Your scores follow.' });
    onDone();
  };
  return (
    <section class="restore stack" aria-label="What the backup would change">
      <p>
        A whole backup of <strong>{sayDay(today(new Date(backup.madeAt)))}</strong>.
      </p>
      <Choice label="How to restore it" options={ways} value={way} onChange={setWay} />
      {touched.length === 0 ? (
        <p>Everything in it is here already, as new or newer.</p>
      ) : (
        <ul class="stack">
          {touched.map((one) => (
            <Kind key={one.table} preview={one} way={way} />
          ))}
        </ul>
      )}
      <p class="row">
        <Button look="leading" disabled={preview.changes.length === 0} onClick={() => attempt(put())}>
          {way === 'merge' ? 'Merge it' : 'Replace everything'}
        </Button>
        <Button onClick={onDone}>Leave it</Button>
      </p>
    </section>
  );
}

function Kind({ preview, way }: { preview: TablePreview; way: RestoreWay }) {
  const { table, added, changed, conflicting, gone } = preview;
  const stays = conflicting.filter((one) => one.stays).map(({ name }) => name);
  const goes = conflicting.filter((one) => !one.stays).map(({ name }) => name);
  return (
    <li class="stack">
      <h4>{kindNames[table]}</h4>
      <ul class="changes">
        <Names what="New" names={added} />
        <Names
          what={way === 'merge' ? 'Newer in the backup, put in place' : 'Put back as the backup has it'}
          names={changed}
        />
        <Names what="Changed in both: the backup’s is newer and is put in place" names={goes} />
        <Names what="Changed in both: yours here is newer and stays" names={stays} />
        <Names what="Only here, taken away" names={gone} />
      </ul>
    </li>
  );
}

/** Beyond so many, names are counted. */
const SHOWN = 6;

function Names({ what, names }: { what: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  const more = names.length - SHOWN;
  return (
    <li>
      <span class="soft">
        {what} ({names.length.toLocaleString('en')}):
      </span>{' '}
      {names.slice(0, SHOWN).join(' · ')}
      {more > 0 && ` and ${more.toLocaleString('en')} more`}
    </li>
  );
}
