import { compareAddress, MOST_COMPARED, TODAY_ROLE } from '../../lib/portfolio/compare';
import type { SavedRole } from '../../lib/portfolio/schema';
import { Button } from '../controls/button';
import { Empty, Loading } from '../controls/state';
import { CompareTable } from './compare-table';
import { useCompared } from './use-compared';

interface Props {
  ids: readonly string[];
  roles: readonly SavedRole[];
}

/** Two to four roles side by side, today's as redesigned among them where one wants. */
export function Compare({ ids, roles }: Props) {
  const compared = useCompared(ids, roles);
  const go = (next: readonly string[]) => {
    location.hash = compareAddress(next);
  };
  if (!compared) return <Loading what="Putting them side by side …" />;
  const hasToday = ids.includes(TODAY_ROLE);
  const shown = compared.map(({ id }) => id);
  return (
    <div class="stack compare">
      <p>
        <a href="#portfolio">← All roles</a>
      </p>
      <header class="row spread">
        <h1>Side by side</h1>
        {!hasToday && shown.length < MOST_COMPARED && (
          <Button onClick={() => go([TODAY_ROLE, ...shown])}>Add your role of today</Button>
        )}
      </header>
      {hasToday && !shown.includes(TODAY_ROLE) && (
        <p class="advice">
          Your role of today has no score yet.{' '}
          <a href="#plan/today">Write down its duties and what you would change</a>, and it stands here too.
        </p>
      )}
      {compared.length === 0 ? (
        <Empty title="Nothing to compare">
          <p class="soft">Choose two to four roles in the list by their boxes, then press Compare.</p>
        </Empty>
      ) : (
        <CompareTable compared={compared} onLeave={(id) => go(shown.filter((one) => one !== id))} />
      )}
    </div>
  );
}
