import { useEffect, useMemo, useState } from 'preact/hooks';
import { askEvidence, type Told } from '../../lib/background/insights';
import type { Plan } from '../../lib/plan/schema';
import { type Coverage, coverageOf } from '../../lib/portfolio/insights/coverage';
import { type Funnel, funnelOf } from '../../lib/portfolio/insights/funnel';
import { type Pull, pullOf } from '../../lib/portfolio/insights/pull';
import type { Following } from '../../lib/store/follow-saved-roles';
import { readFits } from '../../lib/store/role-fits';
import { useLive } from '../controls/use-live';

/** What the roles tell by themselves, without their texts. */
export interface Counted {
  coverage: Coverage;
  pull: Pull;
  funnel: Funnel;
}

/** What became of asking the evidence. */
export type Asked = Told | 'no-plan' | 'reading';

/**
 * What the saved roles tell, as they and the plan change. In: the plan, the roles as far as they were read. Out: what was
 * counted, undefined until all are there; what the evidence tells, undefined until it was asked.
 */
export function useInsights(
  plan: Plan | undefined,
  saved: Following | undefined,
): { counted: Counted | undefined; told: Asked | undefined } {
  const roles = saved?.whole ? saved.roles : undefined;
  // another revision scored: the packs have what the plan looks for now
  const revision = useLive(async () => (await readFits()).revision);
  const [state, setState] = useState<{ told?: Asked; error?: unknown }>({});
  useEffect(() => {
    if (!roles || !plan || revision === undefined) return;
    let overtaken = false;
    askEvidence(roles).then(
      // while it is read anew, what was told before stays
      (told) =>
        overtaken || setState((before) => ({ told: told === 'reading' ? (before.told ?? told) : told })),
      (error: unknown) => overtaken || setState({ error }),
    );
    return () => {
      overtaken = true;
    };
  }, [roles, plan, revision]);
  const counted = useMemo(
    () =>
      roles && plan && { coverage: coverageOf(plan, roles), pull: pullOf(roles), funnel: funnelOf(roles) },
    [roles, plan],
  );
  // for the boundary around it
  if (state.error) throw state.error;
  return { counted, told: state.told };
}
