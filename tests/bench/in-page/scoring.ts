import MiniSearch from 'minisearch';
import { compileLens, scorePosting } from '../../../lib/fit/lens';
import { openKnowledge } from '../../../lib/knowledge/knowledge';
import { samplePlan } from '../../../lib/plan/sample';
import { defaultSettings } from '../../../lib/plan/settings';
import { timed } from '../rounds';
import type { Text } from '../texts';

/** Milliseconds for scoring one whole posting, the lens being ready; and for asking a search index of the plan's words. */
export async function measure(): Promise<Record<string, number>> {
  const texts: Text[] = await (await fetch('texts.json')).json();
  const knowledge = openKnowledge(await (await fetch('knowledge.bin')).arrayBuffer());
  const plan = samplePlan(0);
  const lens = compileLens(plan, defaultSettings.weights, knowledge);
  const index = new MiniSearch({ fields: ['text'], searchOptions: { fuzzy: 0.2, prefix: true } });
  index.addAll(
    [
      ...plan.skills.flatMap(({ name, alsoKnownAs }) => [name, ...alsoKnownAs]),
      ...plan.roles.flatMap(({ title, alsoKnownAs }) => [title, ...alsoKnownAs]),
      ...plan.capabilityTargets.map(({ name }) => name),
      ...plan.currentSkills.map(({ name }) => name),
      ...plan.duties.map(({ text }) => text),
    ].map((text, id) => ({ id, text })),
  );
  let sum = 0;
  const times = await timed(
    {
      ours: () => {
        for (const { title, company, description } of texts)
          sum += scorePosting(lens, { title, company, location: null, description }).fit ?? 0;
      },
      theirs: () => {
        for (const { title, description } of texts) sum += index.search(`${title} ${description}`).length;
      },
    },
    5,
  );
  return { ours: times.ours / texts.length, theirs: times.theirs / texts.length, sum };
}
