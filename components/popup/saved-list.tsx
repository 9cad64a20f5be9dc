import { rankOf } from '../../lib/fit/rank';
import type { Role } from '../../lib/plan/schema';
import { type SavedRole, stages } from '../../lib/portfolio/schema';
import { stageNames } from '../../lib/portfolio/stage-names';
import { openDesk } from '../../lib/shell/panel';
import { editSavedRole, latestSavedRoles, removeSavedRole } from '../../lib/store/saved-roles';
import { Button } from '../controls/button';
import { Remove } from '../controls/icons';
import { offerUndo } from '../controls/offer-undo';
import { Select } from '../controls/select';
import { useLive } from '../controls/use-live';
import { FitMark } from '../fit/fit-mark';

/** How many of the newest are shown. */
const LATEST = 4;

const stageOptions = stages.map((stage) => ({ value: stage, label: stageNames[stage] }));

/** The latest saved roles: their stage can be changed, and they can be removed and brought back. */
export function SavedList({ roles }: { roles: readonly Role[] }) {
  const saved = useLive(() => latestSavedRoles(LATEST));
  if (!saved) return null;
  return (
    <section>
      <div class="row spread">
        <h2>Latest saved</h2>
        {saved.length > 0 && (
          <Button look="quiet" onClick={() => void openDesk('portfolio')}>
            All of them
          </Button>
        )}
      </div>
      {saved.length === 0 ? (
        <p class="soft">Roles worth keeping come here: open a posting and save it to one of your pathways.</p>
      ) : (
        <ul class="saved-list">
          {saved.map((one) => (
            <SavedLine key={one.id} saved={one} role={roles.find(({ id }) => id === one.roleId)} />
          ))}
        </ul>
      )}
    </section>
  );
}

function SavedLine({ saved, role }: { saved: SavedRole; role: Role | undefined }) {
  const remove = async () => {
    await removeSavedRole(saved.id);
    await offerUndo('savedRoles', saved.id, `Removed ${saved.title}.`);
  };
  return (
    <li>
      <FitMark fit={saved.fitNow.fit} rank={rankOf(saved.fitNow)} />
      <span class="what">
        <a href={saved.url} target="_blank" rel="noreferrer" dir="auto">
          {saved.title}
        </a>
        <span class="soft small">{[saved.company, role?.title].filter(Boolean).join(' · ')}</span>
      </span>
      <Button look="quiet" label={`Remove ${saved.title}`} onClick={() => void remove()}>
        <Remove />
      </Button>
      <Select
        label={`Stage of ${saved.title}`}
        hideLabel
        options={stageOptions}
        value={saved.stage}
        onChange={(stage) => void editSavedRole(saved.id, { stage }, `Moved ${saved.title}`)}
      />
    </li>
  );
}
