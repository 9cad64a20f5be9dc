import { rankOf } from '../../lib/fit/rank';
import { type SavedRole, stages } from '../../lib/portfolio/schema';
import { stageNames } from '../../lib/portfolio/stage-names';
import { editSavedRole } from '../../lib/store/saved-roles';
import { Button } from '../controls/button';
import { Select } from '../controls/select';
import { FitMark } from '../fit/fit-mark';
import { removeWithUndo } from './use-saved-roles';

const options = stages.map((value) => ({ value, label: stageNames[value] }));

/** A saved role in a list: fit, title, employer, stage; its page is a click away. */
export function SavedRow({ role }: { role: SavedRole }) {
  return (
    <li class="saved-row">
      <FitMark fit={role.fitNow.fit} rank={rankOf(role.fitNow)} />
      <span class="what">
        <a href={`#portfolio/${role.id}`}>{role.title}</a>
        <span class="soft small">{[role.company, role.location].filter(Boolean).join(' · ')}</span>
      </span>
      <Select
        label={`Stage of ${role.title}`}
        hideLabel
        options={options}
        value={role.stage}
        onChange={(value) => {
          const stage = stages.find((one) => one === value);
          if (stage) void editSavedRole(role.id, { stage }, `Moved ${role.title} to ${stageNames[stage]}`);
        }}
      />
      <Button look="quiet" label={`Remove ${role.title}`} onClick={() => void removeWithUndo(role)}>
        Remove
      </Button>
    </li>
  );
}
