import { compileLens, scorePosting } from '../../../lib/fit/lens';
import { type Knowledge, openKnowledge } from '../../../lib/knowledge/knowledge';
import { samplePlan } from '../../../lib/plan/sample';
import type { Plan } from '../../../lib/plan/schema';
import { defaultSettings } from '../../../lib/plan/settings';
import { findPhrases } from '../../../lib/text/find-phrases';
import { readText } from '../../../lib/text/reading';
import { timed } from '../rounds';

const opened = async (path: string): Promise<Knowledge> =>
  openKnowledge(await (await fetch(path)).arrayBuffer());

/** The plan with so many role options: its own, again and again. */
function withOptions(plan: Plan, count: number): Plan {
  const roles = Array.from({ length: count }, (_, i) => plan.roles[i % plan.roles.length]).flatMap(
    (role, i) => (role ? [{ ...role, id: `${role.id}-${i}` }] : []),
  );
  return { ...plan, roles };
}

/** Milliseconds for one text, by what grows. */
export async function measure(): Promise<Record<string, number>> {
  const [all, few] = [await opened('knowledge.bin'), await opened('small.bin')];
  const text = await (await fetch('text.txt')).text();
  const plan = samplePlan(0);
  const lensOf = (count: number) => compileLens(withOptions(plan, count), defaultSettings.weights, all);
  const [three, thirty] = [lensOf(3), lensOf(30)];
  let sum = 0;
  const find = ({ phrases }: Knowledge) => {
    const { tokens, sentences } = readText(text);
    for (const { from, to } of sentences) sum += findPhrases(phrases, tokens, from, to).length;
  };
  const score = (lens: typeof three, description: string) => {
    const { fit } = scorePosting(lens, {
      title: 'Operations manager',
      company: null,
      location: null,
      description,
    });
    sum += fit ?? 0;
  };
  const times = await timed(
    {
      'few phrases': () => find(few),
      'all phrases': () => find(all),
      'short text': () => {
        // in many pieces, so that the clock can tell
        for (let at = 0; at < 100; at++) score(three, text.slice(at * 2000, at * 2000 + 2000));
      },
      'long text': () => score(three, text),
      'few options': () => score(three, text.slice(0, 20_000)),
      'many options': () => score(thirty, text.slice(0, 20_000)),
    },
    7,
  );
  return { ...times, 'short text': times['short text'] / 100, sum };
}
