import { scoreCard, scorePosting } from '../fit/lens';
import { metDealBreakers } from '../posting/deal-breakers';
import { postingKey } from '../posting/identity';
import type { Posting } from '../posting/schema';
import { staleness } from '../posting/staleness';
import type { Explanation, Silence } from '../shell/protocol';
import { corrected, readCorrections } from '../store/corrections';
import { readPlan } from '../store/plan';
import { savedByKey } from '../store/saved-roles';
import { readSeen } from '../store/seen';
import { readSettings } from '../store/settings';
import { currentLens } from './lens';
import { markOf } from './mark';

/** All that the panel shows of one posting: score, reasons, flags, where it can be saved. */
export async function explain(
  read: Posting,
  provisional: boolean,
  now = Date.now(),
): Promise<Explanation | { silence: Silence }> {
  const { lens, paused } = await currentLens();
  if (paused || !lens) return { silence: paused ? 'paused' : 'no-plan' };
  const key = postingKey(read);
  const [[correction], [seen], savedRoles, plan, settings] = await Promise.all([
    readCorrections([key]),
    readSeen([key]),
    savedByKey([key]),
    readPlan(),
    readSettings(),
  ]);
  const posting = corrected(read, correction);
  const fit = provisional
    ? scoreCard(lens, { ...posting, snippet: posting.description })
    : scorePosting(lens, posting);
  const saved = savedRoles.get(key);
  return {
    key,
    posting,
    fit,
    mark: markOf(fit, seen, saved !== undefined),
    savedId: saved?.id ?? null,
    savedUnder: saved?.roleId ?? null,
    note: saved?.note ?? '',
    excitement: saved?.excitement ?? null,
    options: plan.roles.filter((role) => role.title).map(({ id, title, kind }) => ({ id, title, kind })),
    teachable: [
      ...plan.skills.map(({ id, name }) => ({ id, name })),
      ...plan.roles.map(({ id, title }) => ({ id, name: title })),
    ].filter(({ name }) => name),
    corrected: correction !== undefined,
    highlight: settings.highlightOnPage,
    corner: settings.panelCorner,
    flags: metDealBreakers(settings.dealBreakers, posting),
    staleness: staleness(posting, now),
  };
}
