import { useEffect, useState } from 'preact/hooks';
import { type Following, followSavedRoles } from '../../lib/store/follow-saved-roles';

/** The saved roles as far as they were read, newest first, as they change in any window; undefined at first. */
export function useSavedRoles(): Following | undefined {
  const [state, setState] = useState<{ so?: Following; error?: unknown }>({});
  useEffect(
    () =>
      followSavedRoles(
        (so) => setState({ so }),
        (error) => setState({ error }),
      ),
    [],
  );
  // for the boundary around it
  if (state.error) throw state.error;
  return state.so;
}
