/** Beginnings that a spreadsheet takes for a formula, perhaps behind apostrophes of our own. */
const FORMULA = /^'*[=+\-@\t\r\n]/;

/** A cell that a spreadsheet shows and never computes. In: any text. Out: the same with an apostrophe where one is needed. */
export const guardCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Takes off what `guardCell` put there. In: a cell as it stands in a file. Out: the text. */
export const unguardCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
