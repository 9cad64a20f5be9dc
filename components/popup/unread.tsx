import { useState } from 'preact/hooks';
import { allowSite } from '../../lib/shell/allowed-sites';
import { readPage } from '../../lib/shell/read-page';
import type { ThisTab } from '../../lib/shell/tab';
import { Button } from '../controls/button';
import { Empty } from '../controls/state';

interface Props {
  tab: ThisTab;
  /** It was read before, and there was neither a posting nor a list. */
  read: boolean;
  onRead: () => void;
}

/** A page that Waymark doesn't read by itself. */
export function Unread({ tab, read, onRead }: Props) {
  const [state, setState] = useState<'asked' | 'reading' | 'refused'>('asked');
  const url = tab.url ? new URL(tab.url) : null;
  const start = async (allowed: Promise<boolean> | true) => {
    setState('reading');
    try {
      if (!(await allowed)) return setState('asked');
      await readPage(tab.id);
      onRead();
    } catch {
      setState('refused');
    }
  };
  if (read)
    return (
      <Empty alone title="No posting here">
        <p class="soft">
          Waymark looked and found neither a job posting nor a list of them. Open one, and its fit stands
          here.
        </p>
      </Empty>
    );
  return (
    <Empty alone title="Is this a job posting?">
      <p class="soft">
        {url ? `Waymark doesn’t know ${url.host}. ` : ''}
        It can read this page now, this once, and score it against your plan. Nothing is sent anywhere.
      </p>
      <p class="row">
        <Button look="leading" disabled={state === 'reading'} onClick={() => void start(true)}>
          Read this page
        </Button>
        {url?.protocol === 'https:' && (
          <Button disabled={state === 'reading'} onClick={() => void start(allowSite(url.origin))}>
            Always on this site
          </Button>
        )}
      </p>
      <p class="soft" role="status">
        {state === 'refused' && 'The browser doesn’t let extensions read this page.'}
      </p>
    </Empty>
  );
}
