import { ANYTHING } from '../text/marked-pattern';
import { type Asked, askedAt } from './asked';
import { mark } from './watched';

/** Words of scope and audience: what makes the same skill count for more. */
const signs = [
  String.raw`\b(?:«\bC[- ]level»|«\bC[- ]suite»|«\bClevel»|«\bCsuite»|«executive» (?:team|leadership|committee|audience|stakeholders?)|senio«r leade»rship|leadershi«p team»|«executives»|«board» (?:of directors|meetings?|members?|materials|decks?|report\w*)|(?:the|our) (?:«CEO\b»|«COO\b»|«CFO\b»|«CTO\b»|«founder»s?))\b`,
  String.raw`\b(?:company|organi[sz]ation|enterprise|firm|group|hospital|school|district|network)«[- ]wide»\b|\b«across» (?:the (?:company|organi[sz]ation|business|group)|all (?:departments|functions|sites|teams))\b|\bm«ulti[- ]»(?:site|country|region)\w*`,
  String.raw`\bte«am of» (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)\b|\b\d*(?:«\d direct reports»|«\d people»|«\d staff»|«\d employees»|«\d\+ direct reports»|«\d\+ people»|«\d\+ staff»|«\d\+ employees»)\b|\b(?:manage|lead|build|grow|coach|mentor)\w* (?:and \w+ )?(?:a |the |our |your )?(?:growing |small |high-performing )?(?:«team\b»|«teams\b»)\b`,
  String.raw`[$£€]\s?\d+(?:[.,]\d+)?\s?(?:m|mm|bn|million|billion)\b|\b(?:«\bP&L\b»|«budget» (?:responsibility|ownership|of))\b`,
  String.raw`\bfrom (?:«scratch»|the «ground» up)|\b(?:zero|0)(?:«[- ]to[- ]one»|«[- ]to[- ]1»)\b|\bfirst (?:«hire»|«dedicated»|\w+ «hire»)\b|\b«end[- ]to»[- ]end (?:owner\w*|responsib\w*)`,
].map((source) => mark(source));
/** Sums of money have no letters to be watched for. */
const money = /[$£€]/;

/**
 * Mentions of scope, each kind of sign once. In: a stretch of the description, its place, and what the watch saw in it.
 */
export function stakesIn(text: string, offset: number, watched = ANYTHING): Asked<number>[] {
  const seen = money.test(text) ? ANYTHING : watched;
  return signs.flatMap(({ pattern, bit }, value): Asked<number>[] => {
    const match = seen & bit ? pattern.exec(text) : null;
    return match ? [askedAt(value, match, offset)] : [];
  });
}
