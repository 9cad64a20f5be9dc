import { useEffect, useState } from 'preact/hooks';
import { prepareForSearch } from '../../lib/portfolio/search';
import { type Following, followSavedRoles } from '../../lib/store/follow-saved-roles';

/** Roles are made ready to be searched so many at a time, so that the first key pressed doesn't wait for thousands. */
const AT_ONCE = 250;

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
  const roles = state.so?.roles;
  useEffect(() => {
    let at = 0;
    let timer = 0;
    const step = () => {
      const some = roles?.slice(at, at + AT_ONCE) ?? [];
      some.forEach(prepareForSearch);
      at += AT_ONCE;
      if (some.length) timer = window.setTimeout(step);
    };
    timer = window.setTimeout(step);
    return () => clearTimeout(timer);
  }, [roles]);
  // for the boundary around it
  if (state.error) throw state.error;
  return state.so;
}
