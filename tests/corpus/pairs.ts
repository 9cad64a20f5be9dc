import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { z } from 'zod';
import { cardSchema, postingSchema } from '../../lib/posting/schema';

const FOLDER = new URL('.', import.meta.url).pathname;

/** What is expected of a page of the corpus. */
const expectationSchema = z.strictObject({
  /** The address that it stands at. */
  url: z.url(),
  /** The whole posting; null where none may be read. */
  posting: postingSchema.nullable(),
  cards: z.array(cardSchema),
});

/** A page of the corpus with what is expected of it. */
export interface Pair {
  /** "lever/board", or under "unknown" for the generic reader. */
  name: string;
  site: string;
  html: string;
  type: 'text/html' | 'application/xhtml+xml';
  expected: z.infer<typeof expectationSchema> | undefined;
}

/** All pairs of the corpus; one without its expectation has none. */
export function pairs(): Pair[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.x?html$/.test(path))
    .sort()
    .map((path) => {
      const name = path.replace(/\.x?html$/, '');
      const json = `${FOLDER}${name}.json`;
      return {
        name,
        site: name.split('/')[0] ?? '',
        html: readFileSync(FOLDER + path, 'utf8'),
        type: path.endsWith('.xhtml') ? 'application/xhtml+xml' : 'text/html',
        expected: existsSync(json)
          ? expectationSchema.parse(JSON.parse(readFileSync(json, 'utf8')))
          : undefined,
      };
    });
}

/** A page as a document at an address. Nothing in it runs. */
export const documentOf = ({ html, type }: Pick<Pair, 'html' | 'type'>, url: string): Document =>
  new JSDOM(html, { url, contentType: type }).window.document;
