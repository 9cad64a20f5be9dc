import type { EvidencePack } from './pack';

type Column = Uint8Array | Uint16Array | Int16Array | Uint32Array | Float32Array | Float64Array;

function joined<Kind extends Column>(a: Kind, b: Kind): Kind;
function joined(a: Column, b: Column): Column {
  const Kind = a.constructor as new (length: number) => Column;
  const all = new Kind(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

/** Where the parts of both end when those of the second stand after those of the first. */
function joinedEnds(a: Uint32Array, b: Uint32Array): Uint32Array {
  const before = a.at(-1) ?? 0;
  return joined(
    a,
    b.map((end) => end + before),
  );
}

/**
 * Puts the postings of a second pack behind those of the first. Out: a pack with the first one's number; of phrases and
 * named options those that both have.
 */
export function joinPacks(first: EvidencePack, second: EvidencePack): EvidencePack {
  const [a, b] = [first.columns, second.columns];
  const both = <Value>(
    one: Record<string, Value>,
    other: Record<string, Value>,
    join: (a: Value, b: Value) => Value,
  ) =>
    Object.fromEntries(
      Object.entries(one).flatMap(([key, value]) => {
        const match = other[key];
        return match === undefined ? [] : [[key, join(value, match)]];
      }),
    );
  return {
    id: first.id,
    arithmetic: first.arithmetic,
    ids: [...first.ids, ...second.ids],
    columns: {
      flags: joined(a.flags, b.flags),
      level: joined(a.level, b.level),
      years: joined(a.years, b.years),
      stakes: joined(a.stakes, b.stakes),
      doors: joined(a.doors, b.doors),
      yearsSentence: joined(a.yearsSentence, b.yearsSentence),
      stems: joined(a.stems, b.stems),
      parts: joined(a.parts, b.parts),
      partEnds: joinedEnds(a.partEnds, b.partEnds),
      concepts: joined(a.concepts, b.concepts),
      conceptMarks: joined(a.conceptMarks, b.conceptMarks),
      conceptEnds: joinedEnds(a.conceptEnds, b.conceptEnds),
      certainty: joined(a.certainty, b.certainty),
      features: joined(a.features, b.features),
      featureWeights: joined(a.featureWeights, b.featureWeights),
      featureEnds: joinedEnds(a.featureEnds, b.featureEnds),
      roles: joined(a.roles, b.roles),
      shares: joined(a.shares, b.shares),
      roleEnds: joinedEnds(a.roleEnds, b.roleEnds),
    },
    phrases: both(first.phrases, second.phrases, (one, other) => ({
      said: joined(one.said, other.said),
      years: joined(one.years, other.years),
    })),
    named: both(first.named, second.named, joined),
  };
}
