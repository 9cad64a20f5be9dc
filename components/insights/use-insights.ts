import { useEffect, useState } from 'preact/hooks';
import type { Insights } from '../../lib/portfolio/insights/insights';
import { sendMessage } from '../../lib/shell/messages';
import { portfolioMark } from '../../lib/store/all-saved-roles';
import { useLive } from '../controls/use-live';

/** While roles or scores go on changing, they are asked again only so many milliseconds later. */
const QUIET = 300;

/**
 * What the saved roles say about the plan, as they and the plan change; undefined until it is known. Made by the background,
 * so that thousands of roles don't hold this page up.
 */
export function useInsights(): Insights | undefined {
  const mark = useLive(portfolioMark);
  const [state, setState] = useState<{ insights?: Insights; error?: unknown }>({});
  useEffect(() => {
    if (mark === undefined) return;
    let overtaken = false;
    const ask = () =>
      sendMessage('insights').then(
        (insights) => overtaken || setState((before) => ({ insights: merged(before.insights, insights) })),
        (error: unknown) => overtaken || setState({ error }),
      );
    const timer = setTimeout(ask, state.insights ? QUIET : 0);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [mark]);
  // for the boundary around it
  if (state.error) throw state.error;
  return state.insights;
}

/** While the roles are read anew, what they told before stays. */
const merged = (before: Insights | undefined, now: Insights): Insights =>
  now.told === 'reading' && before ? { ...now, told: before.told } : now;
