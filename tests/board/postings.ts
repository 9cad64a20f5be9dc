import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fill } from './fill';
import type { BoardPosting } from './posting';
import { readPosting } from './read-posting';

const folder = fileURLToPath(new URL('postings/', import.meta.url));

/** The ten postings that are worth reading, one for each field of work. */
export const written: BoardPosting[] = readdirSync(folder)
  .map((name) => readPosting(readFileSync(folder + name, 'utf8')))
  .sort((a, b) => a.id.localeCompare(b.id));

/** What the results page lists, in its order: the written ones spread over the first 25, 75 in all. */
export const listed: BoardPosting[] = [
  ...written.flatMap((posting, i) => [posting, ...fill.slice(i, i + 1)]),
  ...fill.slice(written.length),
];
