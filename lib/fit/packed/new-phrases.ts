import { skillMatcher } from '../../knowledge/skills/skills';
import { readText } from '../../text/reading';
import type { Lens } from '../compiled-plan';
import { parts as allParts, findNamedRoles, type Readable } from '../evidence';
import { namedOptions, namedTitles } from '../named-options';
import type { EvidencePack } from './pack';
import { namedKey, phraseKey, silence, writeSayings } from './phrases';
import { mayHave } from './stems';

/** Looking in the postings of a pack for what is new in the plan. */
export interface PhraseSearch {
  /** Places of the postings that may say it: only their texts have to be read. */
  places: number[];
  /** Reads one of them. */
  read(place: number, posting: Pick<Readable, 'title' | 'description'>): void;
  /** The pack with columns for what was looked for. */
  finish(): EvidencePack;
}

/**
 * Begins to look for the phrases and role options of a lens that a pack has no columns for yet. Which texts can have
 * them is told by the packed skills of the vocabulary and the bits of the stems.
 * Out: the search; null when there is nothing new.
 */
export function searchNew(lens: Lens, pack: EvidencePack): PhraseSearch | null {
  const wanted = lens.wanted.filter((one) => !pack.phrases[phraseKey(one)]);
  const options = lens.options.filter((one) => !pack.named[namedKey(one)]);
  if (!wanted.length && !options.length) return null;
  const matcher = skillMatcher(lens.knowledge, wanted);
  const findNamed = namedOptions(options);
  const titles = options.flatMap(namedTitles);
  const { columns } = pack;
  const hasConcept = pack.ids.map((_, at) => {
    for (let c = at ? (columns.conceptEnds[at - 1] ?? 0) : 0; c < (columns.conceptEnds[at] ?? 0); c++)
      if (matcher.concepts.has(columns.concepts[c] ?? -1)) return true;
    return false;
  });
  const maySay = (at: number) => {
    const has = (key: number) => mayHave(columns.stems, at, key);
    return (
      hasConcept[at] || matcher.mayFind(has) || titles.some((words) => words.every(({ key }) => has(key)))
    );
  };
  const sayings = wanted.map(() => silence(pack.ids.length));
  const named = options.map(() => new Uint8Array(pack.ids.length));
  return {
    places: pack.ids.flatMap((id, at) => (id && maySay(at) ? [at] : [])),
    read(at, { title, description }) {
      const text = {
        heading: readText(title),
        reading: readText(description),
        parts: partsAt(pack, at),
        yearsSentence: columns.yearsSentence[at] ?? -1,
      };
      const find = hasConcept[at] ? matcher.find : matcher.findWithout;
      writeSayings({ wanted, numbers: lens.numbers, matcher: { find } }, text, sayings, at);
      for (const { value } of findNamedRoles(findNamed, text)) {
        const column = named[options.indexOf(value)];
        if (column) column[at] = 1;
      }
    },
    finish: () => ({
      ...pack,
      phrases: {
        ...pack.phrases,
        ...Object.fromEntries(wanted.map((one, i) => [phraseKey(one), sayings[i] ?? silence(0)])),
      },
      named: {
        ...pack.named,
        ...Object.fromEntries(options.map((one, i) => [namedKey(one), named[i] ?? new Uint8Array()])),
      },
    }),
  };
}

function partsAt({ columns: { parts, partEnds } }: EvidencePack, at: number) {
  const from = at ? partEnds[at - 1] : 0;
  return Array.from(parts.subarray(from, partEnds[at]), (part) => allParts[part] ?? 'other');
}
