import { useEffect, useRef, useState } from 'preact/hooks';
import type { Wanted } from '../../lib/page/handle';
import { sendMessage } from '../../lib/shell/messages';
import type { Explanation, Silence } from '../../lib/shell/protocol';

/** What became of asking for a posting's explanation. */
export type Explaining =
  | { is: 'loading' }
  | { is: 'failed'; why: string }
  | { is: 'silent'; silence: Silence }
  | { is: 'explained'; explanation: Explanation };

/** The explanation of a posting, and a way to ask for it again after something was written. */
export function useExplanation(wanted: Wanted): Explaining & { again: () => Promise<void> } {
  const [state, setState] = useState<Explaining>({ is: 'loading' });
  const asked = useRef(0);
  const again = () => {
    const turn = ++asked.current;
    // an answer that a newer question overtook is about another posting
    const say = (next: Explaining) => {
      if (turn === asked.current) setState(next);
    };
    return sendMessage('explain', wanted).then(
      (answer) =>
        say(
          'silence' in answer
            ? { is: 'silent', silence: answer.silence }
            : { is: 'explained', explanation: answer },
        ),
      (error: Error) => say({ is: 'failed', why: error.message }),
    );
  };
  const { url, title, description } = wanted.posting;
  // what stands there is wrong for another posting; for one of which more was read it stays until that is scored
  useEffect(() => setState({ is: 'loading' }), [url, title]);
  useEffect(() => void again(), [url, title, description, wanted.provisional]);
  return { ...state, again };
}
