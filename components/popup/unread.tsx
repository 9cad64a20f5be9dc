import { allowSite } from '../../lib/shell/allowed-sites';
import type { ThisTab } from '../../lib/shell/tab';
import { Button } from '../controls/button';
import { Empty } from '../controls/state';
import { useReadPage } from './use-read-page';

interface Props {
  tab: ThisTab;
  /** It was read before, and there was neither a posting nor a list. */
  wasRead: boolean;
  onRead: () => void;
}

/** A page that Waymark doesn't read by itself. */
export function Unread({ tab, wasRead, onRead }: Props) {
  const { read, reading, why } = useReadPage(tab.id, onRead);
  const url = tab.url ? new URL(tab.url) : null;
  if (wasRead)
    return (
      <Empty alone title="No posting here">
        <p class="soft">
          Waymark looked and found neither a job posting nor a list of them. Open one, and its fit stands
          here. If one stands in a frame of its own, select its text, right-click and score that.
        </p>
        <Button disabled={reading} onClick={() => void read(true)}>
          Look again
        </Button>
        <p class="soft" role="status">
          {why}
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
        <Button look="leading" disabled={reading} onClick={() => void read(true)}>
          Read this page
        </Button>
        {url?.protocol === 'https:' && (
          <Button disabled={reading} onClick={() => void read(allowSite(url.origin))}>
            Always on this site
          </Button>
        )}
      </p>
      <p class="soft" role="status">
        {why}
      </p>
    </Empty>
  );
}
