/** Typed arrays by section name. */
export type Sections = Record<string, Uint8Array | Uint16Array | Uint32Array | Float32Array>;

/** Where each list begins when they stand one after the other, and where the last one ends. */
export function starts(lists: readonly { length: number }[]): Uint32Array {
  const at = new Uint32Array(lists.length + 1);
  lists.forEach((list, i) => {
    at[i + 1] = (at[i] ?? 0) + list.length;
  });
  return at;
}
