import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { gatherFields } from '../../lib/knowledge/compile/fields';
import { readFields } from '../../lib/knowledge/compile/read-fields';
import { seeded } from '../seeded';

const LABELLED = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

const postingSchema = z.object({ title: z.string(), company: z.string(), description: z.string() });
export type Text = z.infer<typeof postingSchema>;

/** Whether the labelled data is there, so that figures are of real postings. */
export const areReal = existsSync(LABELLED);

/** A file of the labelled data; undefined where that is missing. */
export function labelled(path: string): string | undefined {
  return areReal ? readFileSync(`${LABELLED}${path}`, 'utf8') : undefined;
}

/** What the product knows, as it is written: skills and roles. */
export const known = gatherFields(await readFields());

/** Every name and doing of every skill. */
export const vocabulary = known.skills.flatMap(({ name, also = [], shows = [] }) => [
  name,
  ...also,
  ...shows,
]);

/** Every title of every role. */
export const titles = known.roles.flatMap(({ title, also = [] }) => [title, ...also]);

const FILLER =
  'we are looking for somebody who will with our team and you have several years of experience in a growing company that values people every day as part of the role you work closely across the business to support and improve how things are done'.split(
    ' ',
  );

function generated(seed: number): Text {
  const random = seeded(seed);
  const one = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
  const sentence = () => {
    const words = Array.from({ length: 6 + Math.floor(random() * 14) }, () =>
      random() < 0.12 ? one(vocabulary)?.toLowerCase() : one(FILLER),
    ).join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  const block = (heading: string, count: number) =>
    `${heading}\n${Array.from({ length: count }, () => `• ${sentence()}`).join('\n')}`;
  return {
    title: one(titles) ?? '',
    company: 'Example Works',
    description: [
      Array.from({ length: 8 }, sentence).join(' '),
      block('What you will do', 14),
      block('What you bring', 12),
      block('Benefits', 6),
    ].join('\n\n'),
  };
}

/** Postings to measure on: the real ones, else as many generated ones, the same each time. */
export function postings(): Text[] {
  const real = labelled('postings/postings.jsonl');
  if (!real) return Array.from({ length: 2400 }, (_, seed) => generated(seed));
  return real
    .split('\n')
    .filter(Boolean)
    .map((line) => postingSchema.parse(JSON.parse(line)));
}
