/** Names by their words, and words by their names. */
export type NameIndex = ReturnType<typeof fileNames>;

/**
 * Files names under their words, and the words under their names, by how telling each word is: inverse document
 * frequency (K. Spärck Jones 1972), a name's weights scaled to length 1.
 * In: each name as a list of different words. Out: `words`, ascending, with their `numbers` and `rarity`; the names of
 * word w and its weight in them stand in `filed` and `weights` from `starts[w]` to `starts[w + 1]`, the heaviest first;
 * the words of name n and their weights in `nameWords` and `nameWeights` from `nameStarts[n]` on.
 */
export function fileNames(lists: readonly (readonly string[])[]) {
  // in ascending order words of one beginning stand together
  const words = [...new Set(lists.flat())].sort();
  const numbers = new Map(words.map((word, i) => [word, i]));
  const nameStarts = new Uint32Array(lists.length + 1);
  lists.forEach((list, name) => {
    nameStarts[name + 1] = (nameStarts[name] ?? 0) + list.length;
  });
  const nameWords = Uint32Array.from(lists.flat(), (word) => numbers.get(word) ?? 0);
  const starts = new Uint32Array(words.length + 1);
  for (const word of nameWords) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  const rarity = Float32Array.from(words, (_, i) => Math.log(1 + lists.length / (starts[i + 1] ?? 1)));
  for (let i = 0; i < words.length; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const lengths = lists.map((_, name) => {
    const own = nameWords.subarray(nameStarts[name], nameStarts[name + 1]);
    return Math.hypot(...Array.from(own, (word) => rarity[word] ?? 0)) || 1;
  });
  const nameWeights = new Float32Array(nameWords.length);
  const [filed, weights] = [new Uint32Array(nameWords.length), new Float32Array(nameWords.length)];
  const next = starts.slice();
  // a word weighs more in a shorter name: under each word names stand in descending order of its weight
  const byLength = [...lengths.keys()].sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0));
  for (const name of byLength)
    for (let i = nameStarts[name] ?? 0; i < (nameStarts[name + 1] ?? 0); i++) {
      const word = nameWords[i] ?? 0;
      const weight = (rarity[word] ?? 0) / (lengths[name] ?? 1);
      nameWeights[i] = weight;
      const at = next[word] ?? 0;
      filed[at] = name;
      weights[at] = weight;
      next[word] = at + 1;
    }
  return { words, numbers, rarity, starts, filed, weights, nameStarts, nameWords, nameWeights };
}
