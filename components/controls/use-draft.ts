import { useEffect, useState } from 'preact/hooks';
import { keepDraft, readDraft } from '../../lib/store/drafts';

/** Text that is part of no record yet; what was half typed under this id comes back, in any window opened later. */
export function useDraft(id: string): [text: string, setText: (text: string) => void] {
  const [text, setText] = useState('');
  useEffect(() => {
    let current = true;
    void readDraft(id).then((kept) => {
      if (current && kept) setText((typed) => typed || kept);
    });
    return () => {
      current = false;
    };
  }, [id]);
  return [
    text,
    (typed) => {
      setText(typed);
      void keepDraft(id, typed);
    },
  ];
}
