import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ROOT } from './sources';

/** Licences that ask for no more than to be named. */
const ALLOWED = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ dev: z.boolean().optional(), version: z.string().optional(), license: z.string().optional() }),
  ),
});
const lock = lockSchema.parse(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));
/** Tools of the build that put lines of their own into what they make: loaders of chunks, the browser's name. */
const BUILDERS = ['@wxt-dev/browser', 'rolldown', 'vite', 'wxt'].map((name) => `node_modules/${name}`);
/** What may end up in the extension: everything that isn't for development only, and the builders' lines. */
const shipped = Object.entries(lock.packages)
  .filter(([path, { dev }]) => path.startsWith('node_modules/') && (!dev || BUILDERS.includes(path)))
  .map(([path, { version = '', license = '' }]) => {
    const folder = join(ROOT, path);
    const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name));
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return { name, version, license, text: file ? ownPart(readFileSync(join(folder, file), 'utf8')) : '' };
  })
  .sort((a, b) => a.name.localeCompare(b.name));

/** A licence without those of what its package brings along for itself, which isn't shipped. */
function ownPart(licence: string): string {
  return (licence.split('# Licenses of bundled dependencies')[0] ?? '').trim();
}

test('what is shipped has a licence that allows it', () => {
  expect(shipped.length).toBeGreaterThan(9);
  expect(shipped.filter(({ license }) => !ALLOWED.includes(license))).toEqual([]);
});

test('the notices name every package, with its licence: `npx vitest run --project unit tests/house/notices.test.ts -u` writes them', async () => {
  const notices = shipped.map(
    ({ name, version, license, text }) =>
      `${name} ${version} (${license})\n\n${text || `Under the ${license} licence.`}\n`,
  );
  const all = `Waymark contains these packages, each under its own licence.\n\n${notices.join(`\n${'-'.repeat(72)}\n\n`)}`;
  await expect(all.replaceAll('\r\n', '\n')).toMatchFileSnapshot(
    join(ROOT, 'public', 'THIRD-PARTY-NOTICES.txt'),
  );
});
