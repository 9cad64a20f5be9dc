import { useState } from 'preact/hooks';
import { comparePlans } from '../../lib/plan/compare-plans';
import { REVISIONS_BOUND, type RevisionReason } from '../../lib/plan/revision';
import type { Plan } from '../../lib/plan/schema';
import type { SavedRole } from '../../lib/portfolio/schema';
import { takeBack } from '../../lib/store/journal';
import { type RevisionHead, readRevision, readRevisions, restoreRevision } from '../../lib/store/revisions';
import { readSavedRoles } from '../../lib/store/saved-roles';
import { attempt } from '../controls/attempt';
import { Button } from '../controls/button';
import { Select } from '../controls/select';
import { Empty, Loading } from '../controls/state';
import { signalToast } from '../controls/toast-state';
import { useLive } from '../controls/use-live';
import { sayDay } from '../plan/say-day';
import { Compared } from './compared';

const NOW = 'now';
const reasons: Record<RevisionReason, string> = {
  day: '',
  review: ', at your review',
  restore: ', before a restore',
  import: ', before an import',
  sample: ', before the sample',
};
const nameOf = ({ day, reason }: RevisionHead) => `${sayDay(day)}${reasons[reason]}`;

/** The plan as it was: two of its revisions side by side, and a way back to either. */
export function History({ plan }: { plan: Plan }) {
  const revisions = useLive(readRevisions);
  const saved = useLive(readSavedRoles);
  const [earlier, setEarlier] = useState('');
  const [later, setLater] = useState(NOW);
  if (!revisions || !saved) return <Loading what="Looking up what your plan was …" />;
  const from = revisions.find(({ id }) => id === earlier) ?? revisions[0];
  if (!from)
    return (
      <Empty title="No history yet" alone>
        <p class="soft">
          From tomorrow on, each day on which you change your plan is kept here.{' '}
          <a href="#review">Back to the review</a>
        </p>
      </Empty>
    );
  const to = revisions.find(({ id }) => id === later);
  const options = revisions.map((revision) => ({ value: revision.id, label: nameOf(revision) }));
  const restore = async () => {
    // what stood there becomes the newest revision; the one that was chosen stays the chosen one
    setEarlier(from.id);
    const label = `Went back to your plan of ${nameOf(from)}`;
    const change = await restoreRevision(from.id, label);
    signalToast({ text: `${label}.`, ...(change === null ? {} : { undo: () => void takeBack(change) }) });
  };
  return (
    <div class="stack review">
      <p>
        <a href="#review">← Review</a>
      </p>
      <h1>How your plan changed</h1>
      <p class="soft">
        Up to {REVISIONS_BOUND} are kept: each day of the last fortnight on which you changed something,
        before that one a week, a month, a quarter. What stood there before a restore or at a review’s end
        stays longest.
      </p>
      <div class="row compare-choice">
        <Select label="Then" options={options} value={from.id} onChange={setEarlier} />
        <Select
          label="Compared with"
          options={[{ value: NOW, label: 'Your plan now' }, ...options]}
          value={to ? to.id : NOW}
          onChange={setLater}
        />
      </div>
      <Between plan={plan} saved={saved} from={from} to={to} onGoBack={() => attempt(restore())} />
    </div>
  );
}

interface BetweenProps {
  plan: Plan;
  saved: readonly SavedRole[];
  from: RevisionHead;
  /** Undefined: the plan as it is now. */
  to: RevisionHead | undefined;
  onGoBack: () => void;
}

/** Two revisions, or one and today's plan, fetched and compared; and the way back to the first, where it leads anywhere. */
function Between({ plan, saved, from, to, onGoBack }: BetweenProps) {
  const both = useLive(
    async () => ({ was: await readRevision(from.id), is: to && (await readRevision(to.id)) }),
    [from.id, to?.id],
  );
  if (!both?.was) return <Loading what="Comparing the two …" />;
  const { was, is } = both;
  const fitsNow = Object.fromEntries(saved.map(({ id, fitNow }) => [id, fitNow.fit]));
  const fitsLater = is ? is.fits : fitsNow;
  const pairs = saved.flatMap(({ id, title }) =>
    id in was.fits && id in fitsLater
      ? [{ id, title, was: was.fits[id] ?? null, now: fitsLater[id] ?? null }]
      : [],
  );
  return (
    <>
      <Compared
        was={was.plan}
        is={is ? is.plan : plan}
        names={[sayDay(was.day), is ? sayDay(is.day) : 'Now']}
        pairs={pairs}
      />
      {comparePlans(was.plan, plan).length > 0 && (
        <p class="row">
          <Button onClick={onGoBack}>Go back to the plan of {sayDay(from.day)}</Button>
          <span class="soft small">Saved roles stay as they are, and you can undo it.</span>
        </p>
      )}
    </>
  );
}
