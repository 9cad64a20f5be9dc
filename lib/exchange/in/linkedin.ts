import { bareRole, type FoundRole } from '../found-role';
import { type Career, noCareer } from './career';
import { dayOf, readDate } from './read-date';
import { cellsOf, plainName, type Table, tableOf } from './table';

/** The files of a LinkedIn export that say something for a plan or a portfolio, by their plain names. */
const readers: Record<string, { head: readonly string[]; into: (career: Career, table: Table) => void }> = {
  profile: { head: ['headline'], into: addHeadline },
  positions: { head: ['company name', 'title', 'started on'], into: addPositions },
  skills: { head: ['name'], into: addSkills },
  certifications: { head: ['name', 'authority'], into: addCertificates },
  'saved jobs': { head: ['saved date', 'job url', 'job title'], into: addSaved },
  'job applications': { head: ['application date', 'job url', 'job title'], into: addApplications },
  'job seeker preferences': { head: ['job titles'], into: addPreferences },
};

/** A name without its ending and the number of a split file: "Jobs/Job Applications_1.csv" → "job applications". */
const nameOf = (file: string) =>
  plainName((file.split(/[/\\]/).at(-1) ?? '').replace(/\.csv$/i, '').replace(/(?:_|\s\(|-)\d+\)?$/, ''));

/** Whether a file of an archive belongs to a LinkedIn export and is read. In: its name. */
export const isLinkedInFile = (file: string): boolean =>
  /\.csv$/i.test(file) && Object.hasOwn(readers, nameOf(file));

/**
 * What a LinkedIn export says of somebody. In: its files, read into rows; in any order, with or without notes before
 * the heads, split or whole. Out: the career; undefined when no file is one of LinkedIn's.
 */
export function readLinkedIn(files: readonly { name: string; rows: string[][] }[]): Career | undefined {
  const career = noCareer();
  let known = 0;
  // the headline last: it counts only where no position does
  const ordered = files.toSorted(
    (a, b) => Number(nameOf(a.name) === 'profile') - Number(nameOf(b.name) === 'profile'),
  );
  for (const { name, rows } of ordered) {
    const reader = readers[nameOf(name)];
    if (!reader) continue;
    const table = tableOf(rows, (column) => reader.head.includes(column));
    if (!table?.head.some((column) => reader.head.includes(plainName(column)))) continue;
    known++;
    reader.into(career, table);
  }
  return known ? career : undefined;
}

/** The headline stands for today's job where the positions aren't there; nothing else of the profile is read. */
function addHeadline(career: Career, { head, rows }: Table): void {
  const cell = cellsOf(head);
  const [, title = '', company = ''] =
    /^(.*?)(?:\s+(?:at|@)\s+(.*?))?(?:\s*[|·•].*)?$/i.exec(cell(rows[0] ?? [], 'headline')) ?? [];
  if (title && !career.jobs.length) career.jobs.push({ title, company, from: null, to: null, text: '' });
}

function addPositions(career: Career, { head, rows }: Table): void {
  const cell = cellsOf(head);
  for (const row of rows) {
    const title = cell(row, 'title');
    if (!title) continue;
    career.jobs.push({
      title,
      company: cell(row, 'company name'),
      from: readDate(cell(row, 'started on')),
      to: readDate(cell(row, 'finished on')),
      text: cell(row, 'description'),
    });
  }
}

function addSkills(career: Career, { head, rows }: Table): void {
  const cell = cellsOf(head);
  for (const row of rows) {
    const name = cell(row, 'name');
    if (name) career.skills.push({ name, level: null, evidence: 'On your LinkedIn profile' });
  }
}

function addCertificates(career: Career, { head, rows }: Table): void {
  const cell = cellsOf(head);
  for (const row of rows) {
    const name = cell(row, 'name');
    if (name) career.skills.push({ name, level: 2, evidence: `Certificate: ${name}` });
  }
}

function addSaved(career: Career, { head, rows }: Table): void {
  const cell = cellsOf(head);
  for (const row of rows)
    addRole(career, cell(row, 'job title'), {
      company: cell(row, 'company name') || null,
      url: cell(row, 'job url') || null,
      savedOn: dayOf(readDate(cell(row, 'saved date'))),
    });
}

function addApplications(career: Career, { head, rows }: Table): void {
  const cell = cellsOf(head);
  for (const row of rows)
    addRole(career, cell(row, 'job title'), {
      company: cell(row, 'company name') || null,
      url: cell(row, 'job url') || null,
      savedOn: dayOf(readDate(cell(row, 'application date'))),
      stage: 'applied',
    });
}

function addRole(career: Career, title: string, fields: Partial<FoundRole>): void {
  if (title) career.roles.push({ ...bareRole(title), ...fields });
}

function addPreferences(career: Career, { head, rows }: Table): void {
  const cell = cellsOf(head);
  for (const row of rows)
    career.wishes.push(
      ...cell(row, 'job titles')
        .split(/[|;,]/)
        .map((title) => title.trim())
        .filter(Boolean),
    );
}
