import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findEvidence, type Readable, readWords } from '../../../lib/fit/evidence';
import { compileLens } from '../../../lib/fit/lens';
import { measure } from '../../../lib/fit/measure';
import { compilePacked } from '../../../lib/fit/packed/compile';
import { joinPacks } from '../../../lib/fit/packed/join-packs';
import { searchNew } from '../../../lib/fit/packed/new-phrases';
import type { EvidencePack } from '../../../lib/fit/packed/pack';
import { beginPacking } from '../../../lib/fit/packed/pack-postings';
import { scorePack } from '../../../lib/fit/packed/score-pack';
import { samplePlan } from '../../../lib/plan/sample';
import type { Plan } from '../../../lib/plan/schema';
import { defaultSettings } from '../../../lib/plan/settings';
import { plans } from '../../golden/plans';
import { knowledge } from '../../inspect/knowledge';
import { wholePlan } from '../../inspect/score';
import { manyRoles } from '../../portfolio/many-roles';

const real = `${import.meta.dirname}/../../../../shared/data/postings/postings.jsonl`;
const whole = [samplePlan(0), ...Object.values(plans).map(wholePlan)];
const lensOf = (plan: Plan, weights = defaultSettings.weights) => compileLens(plan, weights, knowledge);
type Packable = { id: string; posting: Readable; whole: boolean };

const generated: Packable[] = manyRoles(24, 7).flatMap(({ row, text }, number) => {
  const posting = { title: row.title, company: row.company, location: row.location, description: text };
  const odd = [
    { ...posting, title: '' },
    { ...posting, description: '' },
    { ...posting, title: '🌲', description: 'Wir suchen eine Pflegekraft. '.repeat(20) },
    { ...posting, description: `Requirements\n- PhD required\n- 7 years of Lean\n\n${text}` },
  ][number % 8];
  return [
    { id: `${row.id} whole`, posting, whole: true },
    { id: `${row.id} card`, posting: { ...posting, description: text.slice(0, 150) }, whole: false },
    ...(odd ? [{ id: `${row.id} odd`, posting: odd, whole: true }] : []),
  ];
});

function pack(plan: Plan, postings: readonly Packable[]): EvidencePack {
  const packing = beginPacking(lensOf(plan), postings.length);
  for (const one of postings) packing.add(one);
  return packing.finish(1, 'one');
}

/** Holds the loop over packed postings to the readable arithmetic, number by number. */
function expectSame(lens: ReturnType<typeof lensOf>, packed: EvidencePack, postings: readonly Packable[]) {
  const told: number[] = [];
  scorePack(compilePacked(lens), packed, (at, { fit, direction, growth, reach, kind }) => {
    const one = postings[at];
    if (!one) throw new Error('A place without a posting was scored.');
    const read = measure(lens, findEvidence(lens, readWords(one.posting), one.whole));
    expect({ fit, axes: { direction, growth, reach }, kind }, one.posting.title).toEqual({
      fit: read.fit,
      axes: read.axes,
      kind: read.kind,
    });
    told.push(at);
  });
  expect(told).toEqual(postings.map((_, at) => at));
}

describe('a packed posting scores as its text does', () => {
  test.each(whole.map((plan, number) => ({ plan, number })))('against plan $number', ({ plan }) => {
    expectSame(lensOf(plan), pack(plan, generated), generated);
  });

  test('with axes that count otherwise, and with an empty plan', () => {
    const [plan] = whole;
    if (!plan) throw new Error('There are plans.');
    const packed = pack(plan, generated);
    expectSame(lensOf(plan, { direction: 0, growth: 2, reach: 0.5 }), packed, generated);
    const empty = { ...plan, skills: [], roles: [], capabilityTargets: [], currentSkills: [], duties: [] };
    expectSame(lensOf(empty), packed, generated);
  });

  test('against another plan, after its phrases were looked for in the texts that may have them', () => {
    const [plan, ...others] = whole;
    if (!plan) throw new Error('There are plans.');
    let packed = pack(plan, generated);
    for (const other of others) {
      const lens = lensOf(other);
      const search = searchNew(lens, packed);
      for (const at of search?.places ?? []) {
        const one = generated[at];
        if (one) search?.read(at, one.posting);
      }
      packed = search?.finish() ?? packed;
      expectSame(lens, packed, generated);
    }
    expect(searchNew(lensOf(plan), packed)).toBeNull();
  });

  test('in two packs that were joined', () => {
    const [plan] = whole;
    if (!plan) throw new Error('There are plans.');
    const half = generated.length >> 1;
    const joined = joinPacks(pack(plan, generated.slice(0, half)), pack(plan, generated.slice(half)));
    expect(joined).toEqual(pack(plan, generated));
    expectSame(lensOf(plan), joined, generated);
  });
});

test.runIf(existsSync(real))(
  'all real postings score packed as they do read',
  () => {
    const postings = readFileSync(real, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): Packable => {
        const { id, title, company = null, location = null, description = '' } = JSON.parse(line);
        return { id, posting: { title, company, location, description }, whole: true };
      });
    const [plan] = whole;
    if (!plan) throw new Error('There are plans.');
    expectSame(lensOf(plan), pack(plan, postings), postings);
  },
  180_000,
);
