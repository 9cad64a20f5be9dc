/** Rows under their head. */
export interface Table {
  head: string[];
  rows: string[][];
}

/** A head is looked for among so many first rows: notes may stand before it. */
const HEAD_WITHIN = 20;

/** A column's name as it is compared: letters and digits in lower case, one blank between words. */
export const plainName = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Finds the head of a table below notes that stand before it: the row with the most names that are known, else the
 * first that is as wide as most. In: rows, and whether a name (as `plainName` has it) is known. Out: undefined
 * without any row.
 */
export function tableOf(rows: readonly string[][], isKnown: (name: string) => boolean): Table | undefined {
  const filled = (row: readonly string[]) => row.filter((cell) => cell.trim()).length;
  const first = rows.slice(0, HEAD_WITHIN);
  const known = first.map((row) => row.filter((cell) => isKnown(plainName(cell))).length);
  const most = Math.max(0, ...known);
  const width = Math.max(0, ...first.map(filled));
  const at = most > 0 ? known.indexOf(most) : first.findIndex((row) => filled(row) >= Math.max(1, width / 2));
  const head = rows[at];
  if (!head) return undefined;
  return { head: head.map((cell) => cell.trim()), rows: rows.slice(at + 1) };
}

/** Reads cells of a row by their columns' names; an empty text where there is no such column. */
export function cellsOf(head: readonly string[]): (row: readonly string[], ...names: string[]) => string {
  const places = new Map(head.map((name, i) => [plainName(name), i]));
  return (row, ...names) => {
    for (const name of names) {
      const at = places.get(name);
      const cell = at === undefined ? '' : (row[at]?.trim() ?? '');
      if (cell) return cell;
    }
    return '';
  };
}
