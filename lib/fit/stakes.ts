import type { Asked } from './asked';

/** Words of scope and audience: what makes the same skill count for more. */
const signs: readonly RegExp[] = [
  /\b(?:C[- ]?(?:level|suite)|executive (?:team|leadership|committee|audience|stakeholders?)|senior leadership|leadership team|executives|board (?:of directors|meetings?|members?|materials|decks?|report\w*)|(?:the|our) (?:CEO|COO|CFO|CTO|founders?))\b/i,
  /\b(?:company|organi[sz]ation|enterprise|firm|group|hospital|school|district|network)[- ]wide\b|\bacross (?:the (?:company|organi[sz]ation|business|group)|all (?:departments|functions|sites|teams))\b|\bmulti[- ](?:site|country|region)\w*/i,
  /\bteam of (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)\b|\b\d+\+? (?:direct reports|people|staff|employees)\b|\b(?:manage|lead|build|grow|coach|mentor)\w* (?:and \w+ )?(?:a |the |our |your )?(?:growing |small |high-performing )?teams?\b/i,
  /[$£€]\s?\d+(?:[.,]\d+)?\s?(?:m|mm|bn|million|billion)\b|\b(?:P&L|budget (?:responsibility|ownership|of))\b/i,
  /\bfrom (?:scratch|the ground up)|\b(?:zero|0)[- ]to[- ](?:one|1)\b|\bfirst (?:hire|dedicated|\w+ hire)\b|\bend[- ]to[- ]end (?:owner\w*|responsib\w*)/i,
];

/** Mentions of scope, each kind of sign once. In: a stretch of the description and its place. */
export function stakesIn(text: string, offset: number): Asked<number>[] {
  return signs.flatMap((sign, value): Asked<number>[] => {
    const match = sign.exec(text);
    if (!match) return [];
    return [{ value, start: offset + match.index, end: offset + match.index + match[0].length }];
  });
}
