import type { SkillMatcher } from '../../knowledge/skills/skills';
import { fingerprint } from '../../text/hash';
import type { Lens } from '../compiled-plan';
import { findMentions, type Mention, type ReadPosting } from '../evidence';
import type { Option } from '../options';
import { saidOf } from '../said';
import type { Wanted } from '../wanted';
import type { Saying } from './pack';

const hashed = (value: unknown): string =>
  fingerprint(JSON.stringify(value))
    .map((half) => half.toString(36))
    .join('-');

/** What tells one phrase of the plan from another: its wordings, and whether it is to be shed; never a level. */
export function phraseKey({ kind, name, alsoKnownAs, notThese }: Wanted): string {
  return hashed([kind === 'shed', name, alsoKnownAs, notThese]);
}

/** The same for a role option's titles. */
export function namedKey({ role }: Option): string {
  return hashed([role.title, role.alsoKnownAs]);
}

/** Columns for what as many postings say of a phrase; nothing yet. */
export function silence(count: number): Saying {
  return { said: new Float64Array(count), years: new Float64Array(count) };
}

/** What a lens needs for finding its phrases. */
export type PhraseReader = Pick<Lens, 'wanted' | 'numbers'> & { matcher: Pick<SkillMatcher, 'find'> };

/** What of a posting the phrases are looked for in, and the sentence that asks for years (−1: none). */
export type PhraseText = Pick<ReadPosting, 'heading' | 'reading' | 'parts'> & { yearsSentence: number };

/** Writes at a place of each phrase's columns what a posting says of it. In: columns in the order of the reader's phrases. */
export function writeSayings(
  reader: PhraseReader,
  text: PhraseText,
  columns: readonly Saying[],
  place: number,
): void {
  const mentions = findMentions(reader.matcher, text);
  const said = saidOf(reader, { mentions });
  const sentence = text.reading.sentences[text.yearsSentence];
  const inSentence = ({ place: { field, start, end } }: Mention) =>
    sentence !== undefined && field === 'description' && start >= sentence.start && end <= sentence.end;
  const years = mentions.filter(inSentence);
  columns.forEach((column, number) => {
    column.said[place] = said[number]?.value ?? 0;
    column.years[place] = years.reduce(
      (most, { wanted, strength }) => (wanted === number ? Math.max(most, strength) : most),
      0,
    );
  });
}
