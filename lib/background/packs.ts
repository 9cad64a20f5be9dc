import type { Lens } from '../fit/compiled-plan';
import { joinPacks } from '../fit/packed/join-packs';
import { searchNew } from '../fit/packed/new-phrases';
import type { EvidencePack } from '../fit/packed/pack';
import { beginPacking } from '../fit/packed/pack-postings';
import { namedKey, phraseKey } from '../fit/packed/phrases';
import type { SavedRow } from '../portfolio/schema';
import { putPacks, readPacks, readTextChanges, readWithTexts } from '../store/evidence-packs';
import { breather, type Pace } from './pace';

/** Roles in one pack: large enough to be read quickly, small enough to be written anew. */
const PACK = 250;
/** Texts that are read from the store at a time. */
const CHUNK = 50;
/** A pack with columns for more phrases than this drops those that nobody looks for any more. */
const MOST_PHRASES = 60;

const packable = (row: SavedRow, text: string) => ({
  id: row.id,
  posting: { title: row.title, company: row.company, location: row.location, description: text },
  whole: row.readBy !== 'card',
});

/** Whether most places of a pack are empty: what is left is packed anew. */
const isWorn = ({ ids }: EvidencePack) => ids.filter(Boolean).length * 2 < ids.length;

/**
 * Brings the packed evidence up to date: saved roles that aren't packed yet, or whose texts changed, are read.
 * Progress is kept pack by pack: whoever is stopped goes on where it was. Out: all packs, and the ids that were read.
 */
export async function packUnread(
  lens: Lens,
  arithmetic: string,
  pace: Pace,
): Promise<{ packs: EvidencePack[]; read: Set<string> }> {
  const { ids, changes } = await readTextChanges();
  const all = await readPacks();
  const there = new Set(ids);
  for (const { id } of changes) there.delete(id);
  const emptied = all.filter((pack) => pack.ids.some((id) => id && !there.has(id)));
  for (const pack of emptied) pack.ids = pack.ids.map((id) => (there.has(id) ? id : ''));
  let packs = all.filter((pack) => pack.arithmetic === arithmetic && !isWorn(pack));
  const dropped = all.filter((pack) => !packs.includes(pack)).map(({ id }) => id);
  const rewritten = emptied.filter((pack) => packs.includes(pack));
  const packed = new Set(packs.flatMap((pack) => pack.ids));
  const unread = ids.filter((id) => !packed.has(id));
  if (dropped.length || rewritten.length) await putPacks(rewritten, dropped, []);
  pace.expect(unread.length);
  let number = Math.max(0, ...all.map(({ id }) => id));
  for (let from = 0; from < unread.length; from += PACK) {
    const part = unread.slice(from, from + PACK);
    const packing = beginPacking(lens, part.length);
    for (let at = 0; at < part.length; at += CHUNK) {
      for (const { row, text } of await readWithTexts(part.slice(at, at + CHUNK))) {
        packing.add(packable(row, text));
        pace.done();
        await breather(pace);
      }
    }
    let pack = packing.finish(++number, arithmetic);
    const last = packs.at(-1);
    if (last && last.ids.length + pack.ids.length <= PACK) {
      packs = packs.filter((one) => one !== last);
      pack = joinPacks(last, pack);
    }
    packs.push(pack);
    const inPart = new Set(part);
    const heeded = changes.filter(({ id }) => inPart.has(id));
    await putPacks([pack], [], heeded);
  }
  return { packs, read: new Set(unread) };
}

/**
 * Looks for what is new in plans in the texts that can have it. In: the lenses whose phrases are wanted. Out: packs with
 * columns for all of them.
 */
export async function findNewPhrases(
  lenses: readonly Lens[],
  packs: readonly EvidencePack[],
  pace: Pace,
): Promise<EvidencePack[]> {
  const complete: EvidencePack[] = [];
  for (const pack of packs) {
    let whole = pack;
    for (const lens of lenses) {
      const search = searchNew(lens, whole);
      if (!search) continue;
      pace.expect(search.places.length);
      for (let from = 0; from < search.places.length; from += CHUNK) {
        const places = search.places.slice(from, from + CHUNK);
        const byId = new Map(
          (await readWithTexts(places.map((at) => pack.ids[at] ?? ''))).map((one) => [one.row.id, one]),
        );
        for (const at of places) {
          const one = byId.get(pack.ids[at] ?? '');
          if (one) search.read(at, { title: one.row.title, description: one.text });
          pace.done();
          await breather(pace);
        }
      }
      whole = search.finish();
    }
    if (whole !== pack) await putPacks([withoutUnused(whole, lenses)], [], []);
    complete.push(whole);
    await breather(pace);
  }
  return complete;
}

/** A pack without the columns of phrases that no lens looks for, when there are many. */
function withoutUnused(pack: EvidencePack, lenses: readonly Lens[]): EvidencePack {
  if (Object.keys(pack.phrases).length <= MOST_PHRASES) return pack;
  const used = new Set(
    lenses.flatMap(({ wanted, options }) => [...wanted.map(phraseKey), ...options.map(namedKey)]),
  );
  const kept = <Column>(columns: Record<string, Column>) =>
    Object.fromEntries(Object.entries(columns).filter(([key]) => used.has(key)));
  return { ...pack, phrases: kept(pack.phrases), named: kept(pack.named) };
}
