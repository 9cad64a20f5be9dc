import type { Knowledge } from '../../knowledge/knowledge';
import type { Plan } from '../../plan/schema';
import type { FoundRole } from '../found-role';
import { readPlanFile } from '../plan-file';
import { readPortfolioFile } from '../portfolio-file';
import type { Career } from './career';
import type { Course } from './course';
import { readCvText } from './cv-text';
import { decodeText } from './decode-text';
import { isJsonResume, readJsonResume } from './json-resume';
import { isLinkedInFile, readLinkedIn } from './linkedin';
import { readBytes } from './read-bytes';
import { readCsv } from './read-csv';
import { readZip } from './read-zip';
import { Refusal } from './refusal';
import { type Table, tableOf } from './table';
import { isTrackerColumn } from './tracker-columns';

/** What a file turned out to be. */
export type Arrived =
  | { is: 'career'; from: string; career: Career }
  | { is: 'table'; table: Table }
  | { is: 'plan'; plan: Plan }
  | { is: 'portfolio'; roles: FoundRole[] };

const CHOOSE =
  'Choose a LinkedIn export (.zip or its .csv files), a JSON Resume (.json), a list of jobs (.csv) or a CV as text (.txt).';

/**
 * Reads files that somebody chose or dropped: one of any kind, or several .csv files of one LinkedIn export.
 * In: the files, the knowledge, and the course that is told and may be cancelled.
 * @throws Refusal with a sentence for the person, the signal's reason when cancelled.
 */
export async function arrive(files: readonly File[], knowledge: Knowledge, course: Course): Promise<Arrived> {
  const read = [];
  for (const file of files) read.push({ name: file.name, bytes: await readBytes(file, course) });
  const [first] = read;
  if (!first) throw new Refusal(CHOOSE);
  if (read.length === 1) return readOne(first, knowledge, course);
  const csv = read.filter(({ name }) => isLinkedInFile(name));
  if (!csv.length)
    throw new Refusal(
      'Several files at once are read only when they are the .csv files of a LinkedIn export. Choose one file.',
    );
  return linkedIn(csv, course);
}

interface Read {
  name: string;
  bytes: Uint8Array;
}

async function readOne({ name, bytes }: Read, knowledge: Knowledge, course: Course): Promise<Arrived> {
  const begins = (...codes: number[]) => codes.every((code, i) => bytes[i] === code);
  if (begins(0x50, 0x4b)) return readArchive({ name, bytes }, course);
  if (/\.zip$/i.test(name))
    throw new Refusal(
      'This zip is damaged or was not downloaded to its end. Download it once more and choose it again.',
    );
  if (begins(0x25, 0x50, 0x44, 0x46))
    throw new Refusal('That is a PDF. Open it, copy its text and paste it under “Paste a CV”.');
  const text = decodeText(bytes);
  if (!text.trim()) throw new Refusal('This file is empty. Choose the one that holds your data.');
  if (/^\s*[[{]/.test(text)) return readJson(text);
  if (/\.csv$|\.tsv$/i.test(name)) return readTable({ name, bytes }, course);
  return { is: 'career', from: 'your CV', career: readCvText(text, knowledge) };
}

async function readArchive({ name, bytes }: Read, course: Course): Promise<Arrived> {
  if (/\.docx$|\.odt$/i.test(name))
    throw new Refusal(
      'That is a document of a word processor. Open it, copy its text and paste it under “Paste a CV”.',
    );
  if (/\.xlsx$|\.ods$/i.test(name))
    throw new Refusal('That is a spreadsheet. Save it as CSV there and choose that file.');
  const unpacked = await readZip(bytes, isLinkedInFile, course);
  if (!unpacked.length)
    throw new Refusal(
      `This zip holds none of the files of a LinkedIn export (Positions.csv, Skills.csv, Saved Jobs.csv). ${CHOOSE}`,
    );
  return linkedIn(unpacked, course);
}

async function linkedIn(files: readonly Read[], course: Course): Promise<Arrived> {
  const tables = [];
  for (const { name, bytes } of files) tables.push({ name, rows: await readCsv(decodeText(bytes), course) });
  const career = readLinkedIn(tables);
  if (!career)
    throw new Refusal(`These files have the names of a LinkedIn export, but not its columns. ${CHOOSE}`);
  return { is: 'career', from: 'your LinkedIn export', career };
}

async function readTable(file: Read, course: Course): Promise<Arrived> {
  const rows = await readCsv(decodeText(file.bytes), course);
  const career = isLinkedInFile(file.name) ? readLinkedIn([{ name: file.name, rows }]) : undefined;
  if (career) return { is: 'career', from: 'your LinkedIn export', career };
  const table = tableOf(rows, isTrackerColumn);
  if (!table || table.head.length < 2 || !table.rows.length)
    throw new Refusal(
      'This file has no rows under a row of headings, so there is nothing to take in. Choose another one.',
    );
  return { is: 'table', table };
}

function readJson(text: string): Arrived {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Refusal('This .json file breaks off or is damaged. Save it once more and choose it again.');
  }
  const plan = readPlanFile(data);
  if (plan) return { is: 'plan', plan };
  const roles = readPortfolioFile(data);
  if (roles) return { is: 'portfolio', roles };
  if (isJsonResume(data)) return { is: 'career', from: 'your résumé', career: readJsonResume(data) };
  throw new Refusal(`This .json file is no résumé and nothing that Waymark has written. ${CHOOSE}`);
}
