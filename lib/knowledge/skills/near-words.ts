import type { Word } from '../../text/word';
import { placeOf } from '../sorted-keys';

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
