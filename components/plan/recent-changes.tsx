import { recentChanges, takeBack } from '../../lib/store/journal';
import { Button } from '../controls/button';
import { useLive } from '../controls/use-live';
import { sayChange } from './change-words';

/** The latest changes of the plan, from any window, each with a way back: also a text that was written over. */
export function RecentChanges() {
  const changes = useLive(recentChanges) ?? [];
  const said = changes.flatMap((change) => {
    const text = sayChange(change);
    return text && change.id !== undefined ? [{ id: change.id, text, at: change.at }] : [];
  });
  if (!said.length) return null;
  return (
    <details class="recent-changes">
      <summary>What changed lately</summary>
      <ul>
        {said.map(({ id, text, at }) => (
          <li key={id}>
            <span>
              <span dir="auto">{text}</span>{' '}
              <time class="soft small" dateTime={new Date(at).toISOString()}>
                {new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}
              </time>
            </span>
            <Button label={`Take back: ${text}`} onClick={() => void takeBack(id)}>
              Take back
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
