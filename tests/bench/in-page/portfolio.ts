import { compileLens, scorePosting } from '../../../lib/fit/lens';
import { compilePacked } from '../../../lib/fit/packed/compile';
import { searchNew } from '../../../lib/fit/packed/new-phrases';
import type { EvidencePack } from '../../../lib/fit/packed/pack';
import { beginPacking } from '../../../lib/fit/packed/pack-postings';
import { scorePack } from '../../../lib/fit/packed/score-pack';
import { openKnowledge } from '../../../lib/knowledge/knowledge';
import { samplePlan } from '../../../lib/plan/sample';
import type { Plan } from '../../../lib/plan/schema';
import { defaultSettings } from '../../../lib/plan/settings';
import { emptyScores } from '../../../lib/portfolio/score-columns';
import { manyRoles } from '../../portfolio/many-roles';
import { median, timed } from '../rounds';

/** Roles read once, how often their packs are scored to make up the number wanted, and roles read in full. */
const READ = 2000;
const TIMES = 5;
const IN_FULL = 300;
/** Roles of a pack, as the product keeps them. */
const PACK = 500;
/** Milliseconds after which the product lets others have their turn. */
const SLICE = 30;

const { weights } = defaultSettings;

/** Milliseconds for 10,000 saved roles after a change of the plan. */
export async function measure(): Promise<Record<string, number>> {
  const knowledge = openKnowledge(await (await fetch('knowledge.bin')).arrayBuffer());
  const plan = samplePlan(0);
  const lens = compileLens(plan, weights, knowledge);
  const made = manyRoles(READ).map(({ row, text }) => ({
    id: row.id,
    posting: { title: row.title, company: row.company, location: row.location, description: text },
  }));
  const packs: EvidencePack[] = [];
  for (let from = 0; from < READ; from += PACK) {
    const packing = beginPacking(lens, PACK);
    for (const one of made.slice(from, from + PACK)) packing.add({ ...one, whole: true });
    packs.push(packing.finish(from, ''));
  }
  let sum = 0;
  const inFull = (changed: Plan) => {
    const other = compileLens(changed, weights, knowledge);
    for (const { posting } of made.slice(0, IN_FULL)) sum += scorePosting(other, posting).fit ?? 0;
  };
  const level = { ...plan, skills: plan.skills.map((skill) => ({ ...skill, targetLevel: 4 as const })) };
  const word = {
    ...plan,
    skills: plan.skills.map((skill, i) =>
      i === 1 ? { ...skill, name: 'Negotiation', alsoKnownAs: [] } : skill,
    ),
  };
  const slices: number[] = [];
  const times = await timed(
    {
      packed: () => {
        const compiled = compilePacked(compileLens(level, weights, knowledge));
        for (let n = 0; n < TIMES; n++)
          for (const pack of packs)
            scorePack(compiled, pack, (_, { fit }) => {
              sum += fit ?? 0;
            });
      },
      full: () => inFull(level),
      newWord: () => {
        const changed = compileLens(word, weights, knowledge);
        for (const [number, pack] of packs.entries()) {
          const search = searchNew(changed, pack);
          let from = performance.now();
          for (const place of search?.places ?? []) {
            const posting = made[number * PACK + place]?.posting;
            if (posting) search?.read(place, posting);
            if (performance.now() - from < SLICE) continue;
            slices.push(performance.now() - from);
            from = performance.now();
          }
          const found = search?.finish() ?? pack;
          scorePack(compilePacked(changed), found, (_, { fit }) => {
            sum += fit ?? 0;
          });
        }
      },
      wordInFull: () => inFull(word),
    },
    3,
  );
  return {
    packed: times.packed,
    full: (times.full * READ * TIMES) / IN_FULL,
    newWord: times.newWord * TIMES,
    wordInFull: (times.wordInFull * READ * TIMES) / IN_FULL,
    ...(await saving()),
    slice: slices.length ? median(slices) : 0,
    sum,
  };
}

/** Milliseconds for keeping 10,000 scores: as one row of typed arrays, and as a row each. */
async function saving(): Promise<Record<string, number>> {
  const db = await new Promise<IDBDatabase>((opened, failed) => {
    const request = indexedDB.open('bench');
    request.onupgradeneeded = () => {
      request.result.createObjectStore('fits', { keyPath: 'id' });
      request.result.createObjectStore('roles', { keyPath: 'id' });
    };
    request.onsuccess = () => opened(request.result);
    request.onerror = () => failed(request.error);
  });
  const put = (store: string, row: unknown) =>
    new Promise<void>((done, failed) => {
      const change = db.transaction(store, 'readwrite');
      change.objectStore(store).put(row);
      change.oncomplete = () => done();
      change.onabort = () => failed(change.error);
    });
  const ids = Array.from({ length: READ * TIMES }, (_, i) => `role-${i}`);
  const rows = manyRoles(500).map(({ row }) => row);
  const times = await timed(
    {
      one: () => put('fits', { id: 'now', revision: 1, ...emptyScores(ids) }),
      each: async () => {
        for (const row of rows) await put('roles', row);
      },
    },
    5,
  );
  return { 'save one': times.one, 'save each': (times.each * READ * TIMES) / rows.length };
}
