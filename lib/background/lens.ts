import { compileLens, type Lens } from '../fit/lens';
import { isScorable } from '../plan/completeness';
import { planRevision } from '../store/journal';
import { readPlan } from '../store/plan';
import { readSettings } from '../store/settings';
import { heedVersion } from './arithmetic';
import { builtInKnowledge } from './built-in-knowledge';

let current: { revision: number; lens: Lens | null; paused: boolean } | undefined;

/**
 * The plan compiled for scoring, at its newest revision; kept until the plan changes, made again when the
 * background was stopped. The lens is null while the plan says too little to score by.
 */
export async function currentLens(): Promise<{ revision: number; lens: Lens | null; paused: boolean }> {
  await heedVersion();
  const revision = await planRevision();
  if (current?.revision !== revision) {
    const [plan, settings] = await Promise.all([readPlan(), readSettings()]);
    const lens = isScorable(plan) ? compileLens(plan, settings.weights, await builtInKnowledge()) : null;
    current = { revision, lens, paused: settings.paused };
  }
  return current;
}
