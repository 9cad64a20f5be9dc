import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { db } from '../../lib/store/db';

/**
 * What a query of the store answers, kept up to date while it changes anywhere, in any window.
 * Undefined until the first answer. A failing query throws while rendering, for the error view to show.
 */
export function useLive<Answer>(query: () => Promise<Answer>, inputs: unknown[] = []): Answer | undefined {
  const [state, setState] = useState<{ answer?: Answer; error?: unknown }>({});
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (answer) => setState({ answer }),
      error: (error) => setState({ error }),
    });
    // a live query waits in silence for a database that can't be opened
    db.open().catch((error: unknown) => setState({ error }));
    return () => subscription.unsubscribe();
    // the query is a new function at each rendering; its inputs say when it is another one
  }, inputs);
  if (state.error) throw state.error;
  return state.answer;
}
