import { findPhrases } from '../text/find-phrases';
import { LONGEST_PHRASE, type Phrase } from '../text/phrase';
import { buildPhrases } from '../text/phrase-table';
import type { Reading } from '../text/reading';
import { tokenise } from '../text/tokens';
import type { Word } from '../text/word';
import type { Option } from './options';

/** A role option that a text names by one of its titles. */
export interface NamedOption {
  option: Option;
  /** UTF-16 range in the text. */
  start: number;
  end: number;
  /** The sentence's place in the reading. */
  sentence: number;
}

/** "You work with product managers": the job is somebody else's. */
const company = new Set(
  'with alongside between support supports supporting partner partners partnering assist assisting'.split(
    ' ',
  ),
);

/** The words of an option's titles that are looked for; one word alone ("Lead", "Partner") is said of too many things. */
export function namedTitles({ role }: Option): Word[][] {
  return [role.title, ...role.alsoKnownAs]
    .map((title) => tokenise(title).words.slice(0, LONGEST_PHRASE))
    .filter((words) => words.length > 1);
}

/** Compiles the role options' titles for finding them in texts: "You have worked as a support engineer". */
export function namedOptions(options: readonly Option[]): (reading: Reading) => NamedOption[] {
  const kept = options.flatMap((option) => namedTitles(option).map((words) => ({ option, words })));
  const table = buildPhrases(kept.map(({ words }): Phrase => ({ words, loose: false })));
  return ({ tokens, sentences, denied }) =>
    sentences.flatMap(({ from, to }, sentence) =>
      findPhrases(table, tokens, from, to).flatMap(({ phrase, first, last }): NamedOption[] => {
        const option = kept[phrase]?.option;
        const others = tokens.words.slice(from, first).some(({ form }) => company.has(form));
        if (!option || denied[first] || others) return [];
        return [{ option, start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0, sentence }];
      }),
    );
}
