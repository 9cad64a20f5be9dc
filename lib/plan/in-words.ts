/** Names in a sentence. Out: "A", "A and B", "A, B and C"; empty for none. */
export function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}
