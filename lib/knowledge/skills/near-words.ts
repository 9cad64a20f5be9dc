import type { Word } from '../../text/word';

/** Words of nearly the same meaning, which may stand for a word; often none. */
export type NearWords = (word: Word) => Pick<Word, 'key' | 'formKey'>[];

/**
 * Views the near words in the knowledge buffer.
 * In: the stems' hashes in ascending order, where the words of each end in the third list, and there for each word its
 * key and form key.
 */
export function openNear(keys: Uint32Array, ends: Uint32Array, words: Uint32Array): NearWords {
  return ({ key }) => {
    const at = placeOf(keys, key);
    const near: Pick<Word, 'key' | 'formKey'>[] = [];
    if (at < 0) return near;
    const end = ends[at] ?? 0;
    for (let i = at > 0 ? (ends[at - 1] ?? 0) : 0; i < end; i += 2)
      near.push({ key: words[i] ?? 0, formKey: words[i + 1] ?? 0 });
    return near;
  };
}

function placeOf(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? 0;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
