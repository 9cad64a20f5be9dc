import { rankOf } from '../../lib/fit/rank';
import { today } from '../../lib/plan/day';
import type { Role } from '../../lib/plan/schema';
import type { SavedRole, Stage } from '../../lib/portfolio/schema';
import { nextStage, stageNames, stageOptions } from '../../lib/portfolio/stage-names';
import { openDesk } from '../../lib/shell/panel';
import { editSavedRole, latestSavedRoles, removeSavedRole } from '../../lib/store/saved-roles';
import { savedRolesDue } from '../../lib/store/saved-roles-due';
import { Button } from '../controls/button';
import { Onward, Remove } from '../controls/icons';
import { offerUndo } from '../controls/offer-undo';
import { Select } from '../controls/select';
import { useLive } from '../controls/use-live';
import { FitMark } from '../fit/fit-mark';
import { sayDay } from '../plan/say-day';

/** How many of the newest are shown, and how many with a date. */
const LATEST = 4;
const DATED = 3;
/** A date is near within so many milliseconds: a week. */
const NEAR = 7 * 86_400_000;

/** The next dates and the latest saved roles: their stage can be changed, and they can be removed and brought back. */
export function SavedList({ roles }: { roles: readonly Role[] }) {
  const saved = useLive(async () => ({
    dated: await savedRolesDue(today(new Date(Date.now() + NEAR)), DATED),
    latest: await latestSavedRoles(LATEST),
  }));
  if (!saved) return null;
  const { dated, latest } = saved;
  const line = (one: SavedRole) => (
    <SavedLine key={one.id} saved={one} role={roles.find(({ id }) => id === one.roleId)} />
  );
  return (
    <>
      {dated.length > 0 && (
        <section>
          <h2>Next dates</h2>
          <ul class="saved-list">{dated.map(line)}</ul>
        </section>
      )}
      <section>
        <div class="row spread">
          <h2>Latest saved</h2>
          {latest.length > 0 && (
            <Button look="quiet" onClick={() => void openDesk('portfolio')}>
              All of them
            </Button>
          )}
        </div>
        {latest.length === 0 ? (
          <p class="soft">
            Roles worth keeping come here: open a posting and save it to one of your pathways.
          </p>
        ) : (
          <ul class="saved-list">
            {latest.filter(({ id }) => !dated.some((one) => one.id === id)).map(line)}
          </ul>
        )}
      </section>
    </>
  );
}

function SavedLine({ saved, role }: { saved: SavedRole; role: Role | undefined }) {
  const { id, title, company, stage, nextOn, fitNow } = saved;
  const remove = async () => {
    await removeSavedRole(id);
    await offerUndo('savedRoles', id, `Removed ${title}.`);
  };
  const move = async (to: Stage) => {
    const done = `Moved ${title} to ${stageNames[to]}`;
    await editSavedRole(id, { stage: to }, done);
    await offerUndo('savedRoles', id, `${done}.`);
  };
  const next = nextStage(stage);
  return (
    <li>
      <FitMark fit={fitNow.fit} rank={rankOf(fitNow)} />
      <span class="what">
        <a href={`/desk.html#portfolio/${id}`} target="_blank" rel="noreferrer" dir="auto">
          {title}
        </a>
        <span class="soft small">
          {[nextOn && `next on ${sayDay(nextOn)}`, company, role?.title].filter(Boolean).join(' · ')}
        </span>
      </span>
      <Button look="quiet" label={`Remove ${title}`} onClick={() => void remove()}>
        <Remove />
      </Button>
      <span class="row move">
        <Select
          label={`Stage of ${title}`}
          hideLabel
          options={stageOptions}
          value={stage}
          onChange={(to) => void move(to)}
        />
        {next && (
          <Button look="quiet" label={`Move ${title} to ${stageNames[next]}`} onClick={() => void move(next)}>
            <Onward /> {stageNames[next]}
          </Button>
        )}
      </span>
    </li>
  );
}
