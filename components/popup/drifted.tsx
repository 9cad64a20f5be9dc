import { useState } from 'preact/hooks';
import type { ThisTab } from '../../lib/shell/tab';
import { version } from '../../lib/shell/version';
import { Button } from '../controls/button';
import { Empty } from '../controls/state';
import { useReadPage } from './use-read-page';

/** What a report says: enough to mend the reading, nothing about the person. The address loses its query. */
const reportOn = (url: string) =>
  `Waymark ${version()} could not read the posting at ${url.replace(/[?#].*$/, '')}\n${navigator.userAgent}`;

/** A site that Waymark knows whose posting could not be read: it has probably changed. */
export function Drifted({ tab, onRead }: { tab: ThisTab; onRead: () => void }) {
  const { read, reading, why } = useReadPage(tab.id, onRead);
  const [copied, setCopied] = useState(false);
  const report = reportOn(tab.url ?? 'an address it may not see');
  const copy = async () => {
    await navigator.clipboard.writeText(report);
    setCopied(true);
  };
  return (
    <Empty alone title="This looks like a posting, but it won’t be read">
      <p class="soft">
        The site has probably changed. You can have the page read the plain way, and tell us so that the next
        version knows it again.
      </p>
      <p class="row">
        <Button look="leading" disabled={reading} onClick={() => void read(true)}>
          Read it anyway
        </Button>
        <Button onClick={() => void copy()}>{copied ? 'Copied' : 'Copy a report'}</Button>
      </p>
      <p class="soft" role="status">
        {why}
      </p>
      <details>
        <summary>What the report says</summary>
        <pre class="small soft">{report}</pre>
      </details>
    </Empty>
  );
}
