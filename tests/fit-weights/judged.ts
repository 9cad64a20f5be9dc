import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Evidence, readPosting } from '../../lib/fit/evidence';
import { compileLens, type Lens } from '../../lib/fit/lens';
import { measure } from '../../lib/fit/measure';
import type { FitNumbers } from '../../lib/fit/weights';
import { defaultSettings } from '../../lib/plan/settings';
import { knowledge } from '../inspect/knowledge';
import { type ShortPlan, type ShortPosting, wholePlan } from '../inspect/score';
import type { Judgement, Pair } from './figures';

/** A judged posting, read once: only the arithmetic is done again for other numbers. */
export interface Case {
  judged: Judgement;
  posting: ShortPosting;
  lens: Lens;
  evidence: Evidence;
}

const rows = <Row>(folder: string, file: string): Row[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Reads plans, judgements and postings from a folder of JSON lines. */
export function readJudged(folder: string): Case[] {
  const plans = rows<ShortPlan & { id: string }>(folder, 'plans/plans.jsonl');
  const judgements = rows<Judgement>(folder, 'plans/judged.jsonl');
  const postings = new Map(
    rows<ShortPosting & { id: string }>(folder, 'postings/postings.jsonl').map((one) => [one.id, one]),
  );
  return plans.flatMap((plan) => {
    const lens = compileLens(wholePlan(plan), defaultSettings.weights, knowledge);
    return judgements.flatMap((judged): Case[] => {
      const posting = postings.get(judged.id);
      if (judged.plan !== plan.id || !posting) return [];
      const { title, company = null, location = null, description } = posting;
      const evidence = readPosting(lens, { title, company, location, description: description ?? '' }, true);
      return [{ judged, posting, lens, evidence }];
    });
  });
}

/** Scores the cases with given numbers. */
export function score(cases: readonly Case[], numbers: FitNumbers): Pair[] {
  return cases.map(({ judged, lens, evidence }) => {
    const { fit, axes, kind } = measure({ ...lens, numbers }, evidence);
    return { judged, scored: { fit, axes, kind } };
  });
}
