import { useEffect, useState } from 'preact/hooks';
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
  const again = () =>
    sendMessage('explain', wanted).then(
      (answer) =>
        setState(
          'silence' in answer
            ? { is: 'silent', silence: answer.silence }
            : { is: 'explained', explanation: answer },
        ),
      (error: Error) => setState({ is: 'failed', why: error.message }),
    );
  useEffect(() => {
    setState({ is: 'loading' });
    void again();
  }, [wanted.posting.url, wanted.provisional]);
  return { ...state, again };
}
