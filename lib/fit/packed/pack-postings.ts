import type { Lens } from '../compiled-plan';
import { findEvidence, type Readable, readWords } from '../evidence';
import { type Facts, factsOf } from './facts';
import { type EvidencePack, packFacts } from './pack';
import { namedKey, phraseKey, silence, writeSayings } from './phrases';

/** A posting to be packed. */
export interface Packable {
  id: string;
  posting: Readable;
  /** The whole posting was read, not only its card. */
  whole: boolean;
}

/** Packs postings one at a time, so that whoever asks can stop for others in between. */
export interface Packing {
  /** Reads one posting: its text, once, for everything. */
  add(one: Packable): void;
  /** The pack of all that were added. */
  finish(id: number, arithmetic: string): EvidencePack;
}

/**
 * Begins to pack postings. In: the lens whose phrases and role options are looked for in them, and how many they are at
 * most.
 */
export function beginPacking(lens: Lens, most: number): Packing {
  const ids: string[] = [];
  const facts: Facts[] = [];
  const sayings = lens.wanted.map(() => silence(most));
  const named = lens.options.map(() => new Uint8Array(most));
  return {
    add({ id, posting, whole }) {
      const place = ids.push(id) - 1;
      const read = readWords(posting);
      const evidence = findEvidence(lens, read, whole);
      const one = factsOf(lens, read, evidence);
      facts.push(one);
      writeSayings(lens, { ...read, yearsSentence: one.yearsSentence }, sayings, place);
      lens.options.forEach((option, number) => {
        const column = named[number];
        if (column && evidence.named.some(({ value }) => value === option)) column[place] = 1;
      });
    },
    finish: (id, arithmetic) => ({
      id,
      arithmetic,
      ids,
      columns: packFacts(facts),
      phrases: Object.fromEntries(
        lens.wanted.map((wanted, number) => {
          const { said, years } = sayings[number] ?? silence(most);
          return [phraseKey(wanted), { said: said.slice(0, ids.length), years: years.slice(0, ids.length) }];
        }),
      ),
      named: Object.fromEntries(
        lens.options.map((option, number) => [
          namedKey(option),
          (named[number] ?? new Uint8Array()).slice(0, ids.length),
        ]),
      ),
    }),
  };
}
