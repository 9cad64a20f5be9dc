import { findPhrases } from '../../text/find-phrases';
import { LONGEST_PHRASE } from '../../text/phrase';
import { buildPhrases } from '../../text/phrase-table';
import { tokenise } from '../../text/tokens';
import type { Evidence, Source, WantedName } from './evidence';
import { guardOf, nameCertainty } from './name-guard';
import { skillWeights } from './weights';

/**
 * Finds wanted skills by their own names, word for word but for inflection.
 * In: the names; of a longer one its first eight words count. Out: the source of evidence.
 */
export function ownNames(names: readonly WantedName[]): Source {
  const filed = names
    .map((name) => ({ ...name, words: tokenise(name.text).words.slice(0, LONGEST_PHRASE) }))
    .filter(({ words }) => words.length)
    .map((name) => ({
      ...name,
      guard: guardOf(name.text, name.words),
      form: name.words.at(-1)?.formKey ?? 0,
    }));
  const table = buildPhrases(filed.map(({ words }) => ({ words, loose: false })));
  return (tokens, sentence) => {
    const found: Evidence[] = [];
    for (const { phrase, first, last } of findPhrases(table, tokens, sentence.from, sentence.to)) {
      const name = filed[phrase];
      const certainty = name ? nameCertainty(name, tokens, sentence, first, last) : 0;
      if (!name || !certainty) continue;
      const strength = certainty * (name.via === 'name' ? 1 : skillWeights.otherName);
      found.push({ skill: name.skill, strength, via: name.via, first, last });
    }
    return found;
  };
}

/**
 * Tells which texts can't have one of the names, from the stems that they have.
 * In: the names. Out: a test; it is given a test for a text's stems by their hashes, which may err by saying yes.
 */
export function ownNamesPossible(names: readonly WantedName[]): (has: (key: number) => boolean) => boolean {
  const keys = names
    .map(({ text }) =>
      tokenise(text)
        .words.slice(0, LONGEST_PHRASE)
        .map(({ key }) => key),
    )
    .filter((words) => words.length);
  return (has) => keys.some((words) => words.every(has));
}
