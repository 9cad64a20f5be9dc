/** Typed arrays by section name. */
export type Sections = Record<string, Uint8Array | Uint16Array | Uint32Array | Float32Array>;

/** Whole numbers from 0 in the narrowest elements that hold them all; `Knowledge.numbers` views them. */
export function narrow(numbers: readonly number[]): Uint8Array | Uint16Array | Uint32Array {
  const most = numbers.reduce((so, number) => Math.max(so, number), 0);
  if (most <= 0xff) return Uint8Array.from(numbers);
  return most <= 0xffff ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
}

/** Where each list begins when they stand one after the other, and where the last one ends. */
export function starts(lists: readonly { length: number }[]): Uint8Array | Uint16Array | Uint32Array {
  let end = 0;
  return narrow([
    0,
    ...lists.map(({ length }) => {
      end += length;
      return end;
    }),
  ]);
}
