/** A text as a search compares it: small letters without accents. In: any text. Out: the same words, folded. */
export function foldText(text: string): string {
  const small = text.toLowerCase();
  return /[^ -~\s]/.test(small) ? small.normalize('NFD').replace(/\p{M}/gu, '') : small;
}
