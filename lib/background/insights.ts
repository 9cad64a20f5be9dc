import type { Lens } from '../fit/compiled-plan';
import { scoreCurrentRole } from '../fit/current-role';
import { compilePacked } from '../fit/packed/compile';
import type { EvidencePack } from '../fit/packed/pack';
import { namedKey, phraseKey } from '../fit/packed/phrases';
import { scorePack } from '../fit/packed/score-pack';
import { coverageOf, isOpen } from '../portfolio/insights/coverage';
import { countDemand } from '../portfolio/insights/demand';
import { closedGaps, type Door, type Doors, noteDoor, widestFirst } from '../portfolio/insights/doors';
import { funnelOf } from '../portfolio/insights/funnel';
import type { Insights } from '../portfolio/insights/insights';
import { countMissing } from '../portfolio/insights/missing';
import { pullOf } from '../portfolio/insights/pull';
import { stayingOf } from '../portfolio/insights/staying';
import type { SavedRole } from '../portfolio/schema';
import { readAllSavedRoles } from '../store/all-saved-roles';
import { readPacks } from '../store/evidence-packs';
import { readPlan } from '../store/plan';
import { isUpToDate } from '../store/rescored';
import { currentLens } from './lens';
import { breather, type Pace, paced } from './pace';

/** A pack was packed with all that a lens looks for. */
const isRead = (lens: Lens, { phrases, named }: EvidencePack) =>
  lens.wanted.every((one) => phrases[phraseKey(one)]) && lens.options.every((one) => named[namedKey(one)]);

/**
 * What the saved roles say about the plan: counted, and asked of their packed evidence without reading a text. In slices:
 * nobody has to wait for thousands.
 */
export async function tellInsights(): Promise<Insights> {
  const { lens } = await currentLens();
  return insightsFor(lens);
}

/** The same against a lens; null where the plan says too little to score by. */
export async function insightsFor(lens: Lens | null): Promise<Insights> {
  const pace = paced(() => {});
  const [plan, roles] = [await readPlan(), await readAllSavedRoles(() => breather(pace))];
  const coverage = coverageOf(plan, roles);
  await breather(pace);
  const [pull, funnel] = [pullOf(roles), funnelOf(roles)];
  await breather(pace);
  return {
    roles: roles.length,
    coverage,
    pull,
    funnel,
    told: lens ? await askEvidence(lens, roles, pace) : 'no-plan',
  };
}

async function askEvidence(lens: Lens, roles: readonly SavedRole[], pace: Pace): Promise<Insights['told']> {
  if (!(await isUpToDate())) return 'reading';
  const packs = (await readPacks()).filter(({ ids }) => ids.some(Boolean));
  if (!packs.every((pack) => isRead(lens, pack))) return 'reading';
  const byId = new Map(roles.map((role) => [role.id, role]));
  const [demand, missing] = [countDemand(lens), countMissing(lens)];
  for (const pack of packs) {
    pack.ids.forEach((id, at) => {
      const role = byId.get(id);
      if (!role) return;
      demand.add({ role, pack, at });
      missing.add({ role, pack, at });
    });
    await breather(pace);
  }
  const today = scoreCurrentRole(lens);
  return {
    demand: demand.told(),
    missing: missing.told(),
    doors: await openDoors(lens, packs, byId, pace),
    staying: today && stayingOf(lens, { title: lens.own.title, fit: today.fit, ...today.axes }, roles),
  };
}

/** Scores the open roles that have to do with the plan once for each gap, as if it were closed. */
async function openDoors(
  lens: Lens,
  packs: readonly EvidencePack[],
  byId: ReadonlyMap<string, SavedRole>,
  pace: Pace,
): Promise<Doors> {
  const asked = ({ stage, fitNow }: SavedRole) => isOpen({ stage }) && fitNow.kind !== 'off-plan';
  const doors: Door[] = [];
  for (const { door, lens: without } of closedGaps(lens)) {
    const packed = compilePacked(without);
    await breather(pace);
    for (const pack of packs) {
      scorePack(packed, pack, (at, { reach }) => {
        const role = byId.get(pack.ids[at] ?? '');
        if (role && asked(role)) noteDoor(door, role.fitNow.reach, reach === null ? null : 100 * reach);
      });
      await breather(pace);
    }
    doors.push(door);
  }
  return {
    roles: [...byId.values()].filter(asked).length,
    doors: widestFirst(doors),
  };
}
