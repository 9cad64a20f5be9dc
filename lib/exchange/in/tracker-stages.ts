import type { Stage } from '../../portfolio/schema';

/** What trackers call their stages; the first that a word of theirs fits counts. */
const words: readonly (readonly [Stage, RegExp])[] = [
  [
    'closed',
    /\b(?:closed|reject(?:ed|ion)?|declined|denied|withdr[ae]wn?|archived?|ghosted|not selected|no response|no longer|lost|expired|cancell?ed|turned down|unsuccessful|abandoned|dead)\b/,
  ],
  ['accepted', /\b(?:accepted|hired|signed|won|joined)\b/],
  ['offer', /\b(?:offer(?:ed|s)?|negotiat\w+)\b/],
  [
    'interviewing',
    /\b(?:interview\w*|screen(?:ing|ed)?|phone|onsite|on site|assessment|test|take home|final round|technical|in progress)\b/,
  ],
  ['preparing', /\b(?:prepar\w+|applying|drafting|to apply|researching|in preparation|todo|to do|ready)\b/],
  ['applied', /\b(?:applied|application sent|submitted|sent|waiting|pending|in review|under review)\b/],
  [
    'interested',
    /\b(?:interested|saved|bookmark\w*|wish ?list|backlog|new|considering|watching|shortlist\w*|leads?|prospect\w*|open)\b/,
  ],
];

/** The stage that a tracker's word stands for. Out: null where none is known; no word at all is "interested". */
export function guessStage(word: string): Stage | null {
  const said = word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (!said) return 'interested';
  return words.find(([, known]) => known.test(said))?.[0] ?? null;
}
