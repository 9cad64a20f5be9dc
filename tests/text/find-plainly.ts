import type { PhraseHit } from '../../lib/text/find-phrases';
import { GAP, type Phrase } from '../../lib/text/phrase';
import { Gap, type Tokens } from '../../lib/text/tokens';

/** Phrases with their numbers, by the stems of their first two words. */
export type Filed = ReadonlyMap<string, readonly [number, Phrase][]>;

export function fileByStems(phrases: readonly Phrase[]): Filed {
  return Map.groupBy(phrases.entries(), ([, { words }]) =>
    words
      .slice(0, 2)
      .map(({ stem }) => stem)
      .join(' '),
  );
}

/**
 * What `findPhrases` has to find, told plainly: each phrase that may stand at a word is tried there, by the words' stems
 * themselves; of several ways to its nearest end the one with the least gaps first.
 */
export function findPlainly(filed: Filed, tokens: Tokens, from: number, to: number): PhraseHit[] {
  const { words } = tokens;
  const hits: PhraseHit[] = [];
  for (let first = from; first < to; first++) {
    const stem = words[first]?.stem ?? '';
    const seconds = words.slice(first + 1, Math.min(first + 2 + GAP, to));
    const beginnings = new Set([stem, ...seconds.map((second) => `${stem} ${second.stem}`)]);
    for (const [phrase, { words: wanted, loose }] of [...beginnings].flatMap((two) => filed.get(two) ?? [])) {
      const ways = waysOn(wanted, loose, tokens, [first], to);
      const last = Math.min(...ways.map((way) => way.at(-1) ?? to));
      const way = ways.find((places) => places.at(-1) === last);
      if (way) hits.push({ phrase, first, last, own: way.reduce((own, at) => own | (1 << (at - first)), 0) });
    }
  }
  return hits;
}

/** All ways to go on with a phrase whose first words stand at some places, as the places of all its words. */
function waysOn(
  wanted: Phrase['words'],
  loose: boolean,
  tokens: Tokens,
  places: number[],
  to: number,
): number[][] {
  const next = wanted[places.length];
  if (!next) return [places];
  const last = places.at(-1) ?? 0;
  return Array.from({ length: loose ? GAP + 1 : 1 }, (_, other) => last + 1 + other)
    .filter((at) => at < to && tokens.words[at]?.stem === next.stem)
    .filter((at) => loose || (tokens.gaps[at] ?? Gap.line) <= Gap.sign)
    .flatMap((at) => waysOn(wanted, loose, tokens, [...places, at], to));
}

/** Hits as they are compared: in the order of the words, and of the phrases. */
export function inOrder(hits: readonly PhraseHit[]): PhraseHit[] {
  return hits.toSorted((a, b) => a.first - b.first || a.phrase - b.phrase);
}
