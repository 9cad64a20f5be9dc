import { useState } from 'preact/hooks';
import { refreshPage } from '../../lib/shell/refresh-page';
import { editSettings, readSettings } from '../../lib/store/settings';
import { Button } from '../controls/button';
import { Back } from '../controls/icons';
import { Loading } from '../controls/state';
import { useLive } from '../controls/use-live';
import { Closed } from './closed';
import { Drifted } from './drifted';
import { Paused } from './paused';
import { PostingHere } from './posting-here';
import { Results } from './results';
import type { TabPage } from './tab-page';
import { Unread } from './unread';

interface Props {
  page: TabPage;
  /** The page is being read: it is to be looked at again. */
  onRead: () => Promise<void>;
}

/** The page in front of the popup, by what it is to Waymark. */
export function ThisPage({ page, onRead }: Props) {
  const settings = useLive(readSettings);
  const [listed, setListed] = useState(false);
  const [isWaking, setWaking] = useState(false);
  const switchOn = async () => {
    setWaking(true);
    await editSettings({ paused: false });
    if (page.is !== 'closed') await refreshPage(page.tab.id);
    await onRead();
    setWaking(false);
  };
  if (!settings) return null;
  if (isWaking) return <Loading what="Reading this page …" />;
  if (settings.paused) return <Paused onSwitchOn={() => void switchOn()} />;
  switch (page.is) {
    case 'closed':
      return <Closed />;
    case 'unread':
    case 'plain':
      return <Unread tab={page.tab} wasRead={page.is === 'plain'} onRead={onRead} />;
    case 'drifted':
      return <Drifted tab={page.tab} onRead={onRead} />;
    case 'read': {
      const { tab, posting, cards } = page;
      if (!posting || listed)
        return (
          <>
            {posting && (
              <Button look="quiet" onClick={() => setListed(false)}>
                <Back /> The open posting
              </Button>
            )}
            <Results tabId={tab.id} cards={cards} />
          </>
        );
      return (
        <>
          <PostingHere posting={posting} />
          {cards.length > 0 && (
            <Button look="quiet" onClick={() => setListed(true)}>
              {`${cards.length} more on this page, ranked`}
            </Button>
          )}
        </>
      );
    }
  }
}
