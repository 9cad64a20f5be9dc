import { useState } from 'preact/hooks';
import { checkHealth, type Health, isSound, repair } from '../../lib/store/health';
import { attempt } from '../controls/attempt';
import { Button } from '../controls/button';
import { signalToast } from '../controls/toast-state';
import { DamagedList } from './damaged-list';

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** What a check found, each as a sentence that says what a repair does about it. */
function findingsOf({ damaged, orphanTexts, mended, isCountLost }: Health): string[] {
  const findings: string[] = [];
  if (damaged.length)
    findings.push(
      `${counted(damaged.length, 'entry', 'entries')} can’t be read. A repair sets them aside, as they are.`,
    );
  if (orphanTexts.length)
    findings.push(
      `${counted(orphanTexts.length, 'posting’s text belongs', 'postings’ texts belong')} to no saved role. A repair takes them away.`,
    );
  if (mended.length)
    findings.push(
      `${counted(mended.length, 'entry points', 'entries point')} to something that was never there. A repair drops those links.`,
    );
  if (isCountLost)
    findings.push(
      'The count of your plan’s changes is lost. A repair starts it anew, and all scores are made again.',
    );
  return findings;
}

/** Looks everything over, says what is wrong in plain words, and mends it when asked. */
export function Check() {
  const [health, setHealth] = useState<Health | 'looking'>();
  const look = async () => {
    setHealth('looking');
    setHealth(await checkHealth());
  };
  const mend = async () => {
    await repair();
    setHealth(undefined);
    signalToast({
      text: 'Repaired. What was set aside stands below; the rest can be taken back under Restore.',
    });
  };
  const findings = health && health !== 'looking' ? findingsOf(health) : [];
  return (
    <div class="stack">
      <h3>Check</h3>
      <p>Looks at every entry, text and link, and changes nothing.</p>
      <p>
        <Button disabled={health === 'looking'} onClick={() => attempt(look())}>
          Check everything
        </Button>
      </p>
      <div role="status" class="stack">
        {health === 'looking' && <p>Looking …</p>}
        {health && health !== 'looking' && isSound(health) && (
          <p>All is well: {counted(health.records, 'record was', 'records were')} looked at.</p>
        )}
        {findings.length > 0 && (
          <ul class="changes">
            {findings.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        )}
      </div>
      {findings.length > 0 && (
        <p>
          <Button look="leading" onClick={() => attempt(mend())}>
            Repair
          </Button>
        </p>
      )}
      <DamagedList />
    </div>
  );
}
