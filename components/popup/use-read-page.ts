import { useState } from 'preact/hooks';
import { readPage } from '../../lib/shell/read-page';

/** Has the tab's page read on a click, once `allowed` is answered with yes; `why` says why it could not be. */
export function useReadPage(tabId: number, onRead: () => void) {
  const [reading, setReading] = useState(false);
  const [why, setWhy] = useState<string | null>(null);
  const read = async (allowed: Promise<boolean> | true) => {
    setReading(true);
    setWhy(null);
    try {
      if (await allowed) {
        await readPage(tabId);
        onRead();
      }
    } catch {
      setWhy('The browser doesn’t let extensions read this page.');
    }
    setReading(false);
  };
  return { read, reading, why };
}
