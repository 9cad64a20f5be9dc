import type { Level } from '../knowledge/field';
import { inWords } from '../plan/in-words';
import type { Role } from '../plan/schema';
import type { Asked } from './asked';
import type { Lens } from './compiled-plan';
import type { Evidence } from './evidence';
import type { Reason } from './fit';
import type { Reach } from './reach';
import { counted, phraseAt, wholeTitle } from './wording';

/** A reason of fewer points isn't worth a line. */
const LEAST = 1.5;

const levelNames: Record<Level, string> = {
  intern: 'An internship',
  junior: 'A junior role',
  regular: 'A role like this',
  senior: 'A senior role',
  lead: 'A lead role',
  manager: 'A manager’s role',
  director: 'A director’s role',
  executive: 'An executive role',
};

/** Why Reach is what it is: what one can show of what is asked for, and what stands between. */
export function reachReasons(lens: Lens, { posting }: Evidence, reach: Reach): Reason[] {
  const { shares } = reach;
  const title = wholeTitle(posting);
  const make = (
    share: number,
    text: string,
    place: Reason['place'],
    planId: string | null = null,
  ): Reason[] =>
    Math.abs(share) * 100 < LEAST
      ? []
      : [
          {
            axis: 'reach',
            sense: share > 0 ? 'for' : 'against',
            points: 100 * Math.abs(share),
            text,
            phrase: place && phraseAt(posting, place),
            place,
            planId,
          },
        ];
  const at = (asked: Asked<unknown> | undefined | null): Reason['place'] =>
    asked ? { field: 'description', start: asked.start, end: asked.end } : null;
  const reasons = [
    ...make(shares.current, `It is close to what you do today as ${lens.own.title}.`, title),
    ...make(shares.planned, plannedText(reach.likest), title, reach.likest?.id),
    ...(reach.yearsWanted - reach.yearsHad >= 1
      ? make(shares.years, yearsText(reach), at(reach.yearsAsked) ?? title)
      : []),
    ...make(
      shares.doors,
      `It asks for ${inWords(named(reach.doors))}, which nothing in your plan shows.`,
      at(reach.doors[0]),
    ),
    ...make(
      shares.languages,
      `It asks for ${inWords(named(reach.languages))}, which your plan doesn’t mention.`,
      at(reach.languages[0]),
    ),
  ];
  const shown = distinct(reach.has);
  const whole = shown.reduce((sum, { mention }) => sum + mention.strength, 0);
  for (const { wanted, mention } of shown)
    reasons.push(
      ...make(
        (shares.skills * mention.strength) / whole,
        `It asks for ${wanted.name}, which you can show.`,
        mention.place,
        wanted.id,
      ),
    );
  const names = [
    ...new Set(reach.missing.map(({ concept }) => lens.knowledge.skillNames.get(concept))),
  ].slice(0, 3);
  const [first] = reach.missing;
  if (first)
    reasons.push(
      ...make(-reach.lost, `It asks for ${inWords(names)}, which your plan doesn’t show.`, first.place),
    );
  return reasons;
}

const planned: Record<Role['horizon'], string> = {
  now: 'which you plan for now',
  '1-2y': 'which you plan for in a year or two',
  '3-5y': 'which you are working towards',
};
const plannedText = (role: Role | undefined) =>
  role ? `It is like “${role.title}”, ${planned[role.horizon]}.` : '';

function yearsText({ yearsAsked, yearsWanted, yearsHad, level }: Reach): string {
  const wanted = counted(yearsWanted, 'year');
  const asks = yearsAsked ? `It asks for ${wanted}` : `${levelNames[level]} usually takes about ${wanted}`;
  const had = Math.round(yearsHad);
  return had < 1
    ? `${asks}, and the line of work is new to you.`
    : `${asks}; about ${had} of yours count in this line.`;
}

const named = (asked: readonly Asked<string>[]) => [...new Set(asked.map(({ value }) => value))].slice(0, 2);

/** The surest mention of each of the person's skills, two skills at most. */
function distinct(has: Reach['has']): Reach['has'] {
  const seen = new Set<string>();
  return has.filter(({ wanted }) => !seen.has(wanted.id) && seen.add(wanted.id)).slice(0, 2);
}

/** Reach in one sentence; the strongest obstacle is named. */
export function reachSentence(value: number | null, against: Reason | undefined): string {
  if (value === null) return 'There is too little to say whether you could get it now.';
  const but = against ? ` ${against.text}` : '';
  if (value >= 0.6) return 'You could get this now.';
  if (value >= 0.3) return `Within reach, with a gap.${but}`;
  return `Out of reach today.${but}`;
}
