import { useEffect, useState } from 'preact/hooks';
import { findTwice } from '../../lib/background/duplicates';
import type { Twice } from '../../lib/portfolio/merge';
import type { SavedRole } from '../../lib/portfolio/schema';

/** How far the search for duplicates is. */
export interface Search {
  progress: { done: number; of: number } | null;
  /** Undefined while it is searched for the first time. */
  pairs?: Twice[];
}

/** Which of the roles are the same opening, searched anew as they change. In: the roles; another `round` searches again. */
export function useTwice(roles: readonly SavedRole[], round: number): Search {
  const [state, setState] = useState<Search & { error?: unknown }>({ progress: null });
  useEffect(() => {
    let stopped = false;
    findTwice(
      roles,
      (done, of) => !stopped && setState((before) => ({ ...before, progress: { done, of } })),
      () => stopped,
    ).then(
      (pairs) => stopped || setState({ progress: null, pairs }),
      (error: unknown) => stopped || setState({ progress: null, error }),
    );
    return () => {
      stopped = true;
    };
  }, [roles, round]);
  // for the boundary around it
  if (state.error) throw state.error;
  return state;
}
