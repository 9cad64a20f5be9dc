import { tokenise } from '../../text/tokens';
import type { Word } from '../../text/word';

/**
 * Files each word of the groups under its stem with all that stand beside it.
 * In: groups of words that say nearly the same, a text each. Out: the sections that `openNear` views.
 */
export function compileNear(groups: readonly string[]): {
  keys: Uint32Array;
  ends: Uint32Array;
  words: Uint32Array;
} {
  const near = new Map<number, Map<number, Word>>();
  for (const group of groups) {
    const words = tokenise(group).words;
    for (const word of words) {
      const others = near.get(word.key) ?? new Map<number, Word>();
      for (const other of words)
        if (other.key !== word.key && !others.has(other.key)) others.set(other.key, other);
      near.set(word.key, others);
    }
  }
  const filed = [...near].sort(([a], [b]) => a - b);
  let end = 0;
  return {
    keys: Uint32Array.from(filed, ([key]) => key),
    ends: Uint32Array.from(filed, ([, others]) => {
      end += others.size * 2;
      return end;
    }),
    words: Uint32Array.from(
      filed.flatMap(([, others]) => [...others.values()].flatMap(({ key, formKey }) => [key, formKey])),
    ),
  };
}
