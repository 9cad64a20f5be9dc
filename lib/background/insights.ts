import type { Lens } from '../fit/compiled-plan';
import { scoreCurrentRole } from '../fit/current-role';
import { compilePacked } from '../fit/packed/compile';
import type { EvidencePack } from '../fit/packed/pack';
import { namedKey, phraseKey } from '../fit/packed/phrases';
import { scorePack } from '../fit/packed/score-pack';
import { isOpen } from '../portfolio/insights/coverage';
import { countDemand, type Demand } from '../portfolio/insights/demand';
import { closedGaps, type Doors, noteDoor, widestFirst } from '../portfolio/insights/doors';
import { countMissing, type Missing } from '../portfolio/insights/missing';
import { type Staying, stayingOf } from '../portfolio/insights/staying';
import type { SavedRole } from '../portfolio/schema';
import { readPacks } from '../store/evidence-packs';
import { isUpToDate } from '../store/rescored';
import { currentLens } from './lens';
import { breather, type Pace, paced } from './pace';

/** What the packed evidence of the saved roles tells about the plan. */
export interface Told {
  demand: Demand;
  missing: Missing;
  doors: Doors;
  /** Null while the plan says nothing of today's role. */
  staying: Staying | null;
}

/** A pack was packed with all that a lens looks for. */
const isRead = (lens: Lens, { phrases, named }: EvidencePack) =>
  lens.wanted.every((one) => phrases[phraseKey(one)]) && lens.options.every((one) => named[namedKey(one)]);

/**
 * Asks the packed evidence of saved roles, without reading a text, what they say about the plan.
 * In: the saved roles with their scores of today. Out: what they tell; 'no-plan' while there is none to score by,
 * 'reading' while the roles are still being read for it.
 */
export async function askEvidence(roles: readonly SavedRole[]): Promise<Told | 'no-plan' | 'reading'> {
  const { lens } = await currentLens();
  if (!lens) return 'no-plan';
  if (!(await isUpToDate())) return 'reading';
  const packs = (await readPacks()).filter(({ ids }) => ids.some(Boolean));
  const pace = paced(() => {});
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
  const gaps = closedGaps(lens).map(({ door, lens: without }) => ({ door, packed: compilePacked(without) }));
  for (const pack of packs)
    for (const { door, packed } of gaps) {
      scorePack(packed, pack, (at, { reach }) => {
        const role = byId.get(pack.ids[at] ?? '');
        if (role && asked(role)) noteDoor(door, role.fitNow.reach, reach === null ? null : 100 * reach);
      });
      await breather(pace);
    }
  return {
    roles: [...byId.values()].filter(asked).length,
    doors: widestFirst(gaps.map(({ door }) => door)),
  };
}
