/**
 * An amount of money as people type it: "60000", "60,000", "60 000", "60.000", "60k", "12.50", with or without a sign
 * of currency. In: what was typed. Out: the amount, 0 or more; null when it isn't one.
 */
export function readAmount(typed: string): number | null {
  const [, whole, cents = '0', thousands] =
    typed
      .replace(/[€£$]/g, '')
      .trim()
      .match(/^(\d{1,3}(?:[\s,.'’]\d{3})+|\d+)(?:[.,](\d{1,2}))?\s*(k)?$/i) ?? [];
  if (!whole) return null;
  return Number(`${whole.replace(/\D/g, '')}.${cents}`) * (thousands ? 1000 : 1);
}
