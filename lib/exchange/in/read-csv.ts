import Papa from 'papaparse';
import { unguardCell } from '../guard-cell';
import { breathe, type Course } from './course';
import { Refusal } from './refusal';

/** Most rows taken from one file: as many as a portfolio is made for, and its head. */
const ROWS_BOUND = 10_050;
/** UTF-16 units looked at in one go. */
const SLICE = 200_000;

/**
 * The rows of a text with separated values: commas, semicolons, tabs or bars, quoted or not, any line ends. Empty
 * rows are left out. In: the text, and the course. Out: rows of cells, as they stand.
 * @throws Refusal when there are more rows than a portfolio is made for.
 */
export async function readCsv(text: string, course: Course): Promise<string[][]> {
  const rows: string[][] = [];
  const delimiter = Papa.parse(text.slice(0, SLICE), { preview: 50, skipEmptyLines: 'greedy' }).meta
    .delimiter;
  await new Promise<void>((done, fail) => {
    Papa.parse<string[]>(text, {
      delimiter,
      skipEmptyLines: 'greedy',
      chunkSize: SLICE,
      chunk: ({ data, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
        for (const row of data) rows.push(row.map(unguardCell));
        course.onProgress(Math.min(1, meta.cursor / text.length));
        if (rows.length > ROWS_BOUND) {
          fail(
            new Refusal(
              'This file has more than 10,000 rows, and a portfolio holds no more. Keep the rows that still matter and choose it again.',
            ),
          );
          parser.abort();
          return;
        }
        parser.pause();
        breathe(course).then(
          () => parser.resume(),
          (reason) => {
            fail(reason);
            parser.abort();
          },
        );
      },
      complete: () => done(),
      error: fail,
    });
  });
  return rows;
}
