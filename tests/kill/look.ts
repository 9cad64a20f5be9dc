import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { dump, type Rows } from '../e2e/database';
import type { Acknowledged } from './writing';

/** The plan's counter and the number in the vision, as they stand in the database. */
export interface Found {
  revision: number;
  vision: number;
}

const numberIn = (text: unknown) => Number(/\d+$/.exec(String(text ?? ''))?.[0] ?? 0);
const of = (rows: Rows, table: string) => rows[table] ?? [];

/** What of the acknowledged writes is missing, and what is there by half, each as a sentence. */
export async function lookOver(
  page: Page,
  known: Acknowledged,
  before: Found,
): Promise<{ wrong: string[]; found: Found }> {
  const { rows } = await dump(page);
  const wrong: string[] = [];
  const roles = of(rows, 'savedRoles');
  const byUrl = new Map(roles.map((row) => [row.url, row]));
  const texts = new Map(of(rows, 'savedTexts').map((row) => [row.id, row.text]));
  const journal = of(rows, 'journal');
  const noted = new Set(journal.map(({ recordId }) => recordId));
  const oldest = Math.min(...journal.map(({ at }) => Number(at)));

  for (const [url, note] of known.saved) {
    const row = byUrl.get(url);
    if (!row) wrong.push(`${url} was acknowledged and is gone`);
    else if (numberIn(row.note) < note) wrong.push(`the note of ${url} was acknowledged and is gone`);
  }
  if (byUrl.size !== roles.length) wrong.push('a role was saved twice');
  for (const { id, title, createdAt } of roles) {
    if (texts.get(id) !== `Lead depot ${String(title).split(' ').at(-1)}.`)
      wrong.push(`${title} has no text`);
    // the journal keeps the last changes only
    if (Number(createdAt) > oldest && !noted.has(id)) wrong.push(`${title} is not in the journal`);
  }
  if (texts.size !== roles.length) wrong.push('a text has no role');
  const ids = new Set(roles.map(({ id }) => id));
  for (const { table, recordId } of journal)
    if (table === 'savedRoles' && !ids.has(recordId))
      wrong.push(`the journal names ${recordId}, which isn’t there`);

  const vision = numberIn(of(rows, 'profile')[0]?.vision);
  if (vision < known.vision) wrong.push(`vision ${known.vision} was acknowledged, ${vision} is there`);
  const lastNote = journal.findLast(({ table }) => table === 'profile')?.after as
    | { vision?: string }
    | undefined;
  if (lastNote && numberIn(lastNote.vision) !== vision) wrong.push('journal and plan differ');
  const revision = Number(of(rows, 'counters').find(({ id }) => id === 'plan')?.revision ?? 0);
  // each writing of the vision counts up; it may be written again after a closed window
  if (revision - before.revision < vision - before.vision) wrong.push('the plan’s count fell behind');
  return { wrong, found: { revision, vision } };
}
