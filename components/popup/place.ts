import { useEffect, useState } from 'preact/hooks';
import { keepDraft, readDraft } from '../../lib/store/drafts';

/** Where in the popup the person is; `part` is the screen of the quick start, or the step of the plan. */
export interface Place {
  view: 'page' | 'plan' | 'quick-start' | 'step';
  part: string;
}

const PLACE = 'popup place';
/** A place of writing is come back to for so many milliseconds; after that the page in front comes first. */
const COME_BACK = 10 * 60_000;

async function lastPlace(now: number): Promise<Place | null> {
  const [view, part = ''] = (await readDraft(PLACE, now - COME_BACK))?.split('/') ?? [];
  return view === 'quick-start' || view === 'step' ? { view, part } : null;
}

/** The place to start at: null where none is to be come back to, undefined while it is looked up; and a way to go. */
export function usePlace(): [place: Place | null | undefined, go: (place: Place) => void] {
  const [place, setPlace] = useState<Place | null>();
  useEffect(() => {
    void lastPlace(Date.now()).then((last) => setPlace((now) => (now === undefined ? last : now)));
  }, []);
  const go = (next: Place) => {
    setPlace(next);
    void keepDraft(PLACE, `${next.view}/${next.part}`);
  };
  return [place, go];
}
