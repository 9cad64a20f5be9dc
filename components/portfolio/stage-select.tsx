import { useState } from 'preact/hooks';
import type { SavedRole } from '../../lib/portfolio/schema';
import { stageOptions } from '../../lib/portfolio/stage-names';
import { moveToStage } from './edit-with-undo';

/**
 * A row's stage as the platform's own list. Its other stages come when somebody turns to it: with seven entries in
 * each of thirty rows, they would be most of what scrolling draws.
 */
export function StageSelect({ role }: { role: SavedRole }) {
  const [isWhole, setWhole] = useState(false);
  const fill = () => setWhole(true);
  const options = isWhole ? stageOptions : stageOptions.filter(({ value }) => value === role.stage);
  return (
    <div class="field">
      <select
        aria-label={`Stage of ${role.title}`}
        value={role.stage}
        onFocus={fill}
        onPointerEnter={fill}
        onPointerDown={fill}
        onChange={(event) => {
          const chosen = options[event.currentTarget.selectedIndex];
          if (chosen) moveToStage([role], chosen.value);
        }}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === role.stage}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
