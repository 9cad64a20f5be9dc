import { useEffect, useState } from 'preact/hooks';
import { currentLens } from '../../lib/background/lens';
import { scoreCurrentRole } from '../../lib/fit/current-role';
import type { Fit } from '../../lib/fit/fit';
import { TODAY_ROLE } from '../../lib/portfolio/compare';
import { postingOf } from '../../lib/portfolio/posting-of';
import type { SavedRole } from '../../lib/portfolio/schema';
import { sendMessage } from '../../lib/shell/messages';
import { readSavedText } from '../../lib/store/saved-roles';
import { verdictOf } from '../fit/verdict';

/** One of the roles side by side. */
export interface Compared {
  id: string;
  title: string;
  company: string | null;
  /** Null for today's role, or while nothing scores it. */
  fit: Fit | null;
  verdict: string;
  flags: readonly string[];
  staleness: string | null;
  /** The saved role; null for today's. */
  saved: SavedRole | null;
}

async function compareSaved(role: SavedRole): Promise<Compared> {
  const text = await readSavedText(role.id);
  const explained = await sendMessage('explain', {
    posting: postingOf(role, text),
    provisional: text === '',
  });
  const { id, title, company } = role;
  const base = { id, title, company, saved: role };
  if ('silence' in explained)
    return { ...base, fit: null, verdict: 'No score while Waymark is silent', flags: [], staleness: null };
  const { fit, flags, staleness, options } = explained;
  const option = options.find((one) => one.id === fit.roleId)?.title ?? null;
  return { ...base, fit, verdict: verdictOf(fit, option), flags, staleness };
}

async function compareToday(): Promise<Compared | null> {
  const { lens } = await currentLens();
  const fit = lens && scoreCurrentRole(lens);
  if (!lens || !fit) return null;
  const { currentTitle, currentCompany } = lens.plan.profile;
  return {
    id: TODAY_ROLE,
    title: currentTitle,
    company: currentCompany || null,
    fit,
    verdict: 'Your role of today, as you would redesign it',
    flags: [],
    staleness: null,
    saved: null,
  };
}

/**
 * Roles side by side, explained anew whenever they or their scores change. In: ids in their order, the saved roles. Out:
 * undefined at first; roles that aren't there any more are left out.
 */
export function useCompared(ids: readonly string[], roles: readonly SavedRole[]): Compared[] | undefined {
  const chosen = ids.map((id) => roles.find((role) => role.id === id));
  const [state, setState] = useState<{ compared?: Compared[]; error?: unknown }>({});
  const inputs = ids.map((id, at) => `${id} ${chosen[at]?.updatedAt} ${chosen[at]?.fitNow.at}`).join();
  useEffect(() => {
    let overtaken = false;
    const columns = ids.map((id, at) => {
      const role = chosen[at];
      return id === TODAY_ROLE ? compareToday() : role ? compareSaved(role) : null;
    });
    Promise.all(columns).then(
      (all) => overtaken || setState({ compared: all.flatMap((one) => one ?? []) }),
      (error: unknown) => overtaken || setState({ error }),
    );
    return () => {
      overtaken = true;
    };
  }, [inputs]);
  // for the boundary around it
  if (state.error) throw state.error;
  return state.compared;
}
