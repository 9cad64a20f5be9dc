import { useState } from 'preact/hooks';
import type { Twice } from '../../lib/portfolio/merge';
import type { SavedRole } from '../../lib/portfolio/schema';
import { keepApart, mergeRoles } from '../../lib/store/merge-roles';
import { attempt } from '../controls/attempt';
import { offerUndo } from '../controls/offer-undo';
import { Empty, Loading } from '../controls/state';
import { signalToast } from '../controls/toast-state';
import { TwiceCard } from './twice-card';
import { useTwice } from './use-twice';

interface Props {
  roles: readonly SavedRole[];
  /** How a role option is called; null: none. */
  optionOf: (roleId: string | null) => string | null;
}

/** Saved roles that look like the same opening, each pair to be merged or kept apart. */
export function Duplicates({ roles, optionOf }: Props) {
  const [round, setRound] = useState(0);
  const { pairs, progress } = useTwice(roles, round);
  const merge = async (pair: Twice) => {
    const done = await mergeRoles(pair);
    if (done) await offerUndo('savedRoles', pair.kept.id, `Merged into one: ${pair.kept.title}.`);
    else signalToast({ text: 'They were changed meanwhile, so nothing was merged. Look at them once more.' });
  };
  const part = async (pair: Twice, are: boolean) => {
    await keepApart(pair, are);
    setRound((before) => before + 1);
    if (are)
      signalToast({ text: `${pair.kept.title}: kept as two.`, undo: () => attempt(part(pair, false)) });
  };
  return (
    <div class="stack duplicates">
      <p>
        <a href="#portfolio">← All roles</a>
      </p>
      <h1>Saved twice?</h1>
      {progress && (
        <p class="soft small" role="status">
          <label>
            Comparing roles of the same employer … <progress value={progress.done} max={progress.of} />
          </label>
        </p>
      )}
      {!pairs ? (
        !progress && <Loading what="Comparing your roles …" />
      ) : pairs.length === 0 ? (
        <Empty title="Every role is there once">
          <p class="soft">
            Roles of the same employer with the same title and much the same text would show here.
          </p>
        </Empty>
      ) : (
        <>
          <p class="soft">
            {pairs.length === 1 ? 'These two look' : `These ${pairs.length} pairs look`} like the same
            opening. Nothing is merged until you say so.
          </p>
          <ul class="stack">
            {pairs.map((pair) => (
              <TwiceCard
                key={`${pair.kept.id} ${pair.again.id}`}
                pair={pair}
                optionOf={optionOf}
                onMerge={() => attempt(merge(pair))}
                onPart={() => attempt(part(pair, true))}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
