import { scorePosting } from '../fit/lens';
import { staleness } from '../fit/staleness';
import { openingKey } from '../posting/identity';
import type { Posting } from '../posting/schema';
import type { Explanation, Silence } from '../shell/protocol';
import { corrected, readCorrections } from '../store/corrections';
import { readPlan } from '../store/plan';
import { savedByKey } from '../store/saved-roles';
import { readSeen } from '../store/seen';
import { readSettings } from '../store/settings';
import { meets } from '../fit/deal-breakers';
import { currentLens } from './lens';

/** All that the panel shows of one posting: score, reasons, flags, where it can be saved. */
export async function explain(read: Posting, now = Date.now()): Promise<Explanation | { silence: Silence }> {
  const { lens, paused } = await currentLens();
  if (paused || !lens) return { silence: paused ? 'paused' : 'no-plan' };
  const key = openingKey(read);
  const [[correction], [seen], savedRoles, plan, settings] = await Promise.all([
    readCorrections([key]),
    readSeen([key]),
    savedByKey([key]),
    readPlan(),
    readSettings(),
  ]);
  const posting = corrected(read, correction);
  const fit = scorePosting(lens, posting);
  const saved = savedRoles.get(key);
  return {
    key,
    posting,
    fit,
    mark: {
      fit: fit.fit,
      kind: fit.kind,
      provisional: fit.provisional,
      saved: saved !== undefined,
      dismissed: seen?.dismissedAt != null,
      seen: true,
    },
    savedId: saved?.id ?? null,
    savedUnder: saved?.roleId ?? null,
    note: saved?.note ?? '',
    excitement: saved?.excitement ?? null,
    options: plan.roles.filter((role) => role.title).map(({ id, title, kind }) => ({ id, title, kind })),
    flags: meets(settings.dealBreakers, posting),
    staleness: staleness(posting, now),
  };
}
