import { builtInKnowledge } from '../../lib/background/built-in-knowledge';
import type { FoundRole } from '../../lib/exchange/found-role';
import { acceptedOf } from '../../lib/exchange/in/accepted';
import { breathe, type Course } from '../../lib/exchange/in/course';
import { planAfter } from '../../lib/exchange/in/plan-after';
import type { Item } from '../../lib/exchange/in/proposal';
import { savedRowOf } from '../../lib/exchange/in/saved-row';
import { compileLens, type Lens, scoreCard } from '../../lib/fit/lens';
import { isScorable } from '../../lib/plan/completeness';
import { noteFit } from '../../lib/portfolio/note-fit';
import type { FitNote } from '../../lib/portfolio/schema';
import { lastChange } from '../../lib/store/journal';
import { readPlan } from '../../lib/store/plan';
import { keepRevision } from '../../lib/store/revisions';
import { readSettings } from '../../lib/store/settings';
import { takeIn } from '../../lib/store/take-in';

/** Roles are scored so many at a time. */
const SLICE = 100;

/**
 * Takes in what was accepted, whole or not at all. Roles get their score from what the list says of them.
 * @returns the change to take back by; undefined when there was nothing to take in.
 */
export async function accept(
  items: readonly Item[],
  from: string,
  course: Course,
  now = Date.now(),
): Promise<number | undefined> {
  const { roles, ...rest } = acceptedOf(items);
  const [plan, settings] = await Promise.all([readPlan(), readSettings()]);
  const after = planAfter(plan, { ...rest, roles }, now);
  const lens =
    roles.length && isScorable(after) ? compileLens(after, settings.weights, await builtInKnowledge()) : null;
  const rows = [];
  for (const [i, role] of roles.entries()) {
    if (i % SLICE === 0) {
      course.onProgress(i / roles.length);
      await breathe(course);
    }
    rows.push({ row: savedRowOf(role, fitOf(role, lens, now), now), text: role.text });
  }
  await keepRevision('import', now);
  const record = await takeIn({ from, ...rest, roles: rows }, now);
  return record && lastChange(record.table, record.recordId);
}

function fitOf({ title, company, location, text }: FoundRole, lens: Lens | null, now: number): FitNote {
  if (!lens) return { at: now, fit: null, direction: null, growth: null, reach: null, kind: 'off-plan' };
  return noteFit(scoreCard(lens, { title, company, location, snippet: text.slice(0, 2000) || null }), now);
}
