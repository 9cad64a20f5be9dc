import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFolder } from '../../browsers/built';
import { bundled } from '../chromium';
import { type Row, row } from '../row';

const zipped = (content: string | Uint8Array) => gzipSync(content, { level: 9 }).length / 1000;

/** What is shipped, in kB of 1,000 bytes. */
export async function sizes(): Promise<Row[]> {
  const folder = builtFolder('chromium', 'shipped');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());
  const bytes = (file: string) => statSync(file).size;
  const scripts = files.filter((file) => /site-[^/\\]+\.js$/.test(file)).map(bytes);
  const popup = readFileSync(join(folder, 'popup.html'), 'utf8');
  const first = [...popup.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file = '']) =>
    readFileSync(join(folder, file)),
  );
  const libraries = zipped(await bundled('four-libraries'));
  return [
    row({
      name: 'injected into any one page, at most',
      value: Math.max(...scripts) / 1000,
      unit: 'kB minified',
      target: { of: 'value', atMost: 15 },
    }),
    row({
      name: 'popup’s first load',
      value: first.reduce((sum, content) => sum + zipped(content), 0),
      unit: 'kB gzip',
      peer: 'Preact, Dexie, zod and Fuse, empty',
      peerValue: libraries,
      target: { of: 'value', atMost: 90 },
    }),
    row({
      name: 'whole package, as it is downloaded',
      value: files.reduce((sum, file) => sum + zipped(readFileSync(file)), 0) / 1000,
      unit: 'MB',
      target: { of: 'value', atMost: 3 },
    }),
    row({
      name: 'whole package, unpacked',
      value: files.reduce((sum, file) => sum + bytes(file), 0) / 1e6,
      unit: 'MB',
      target: { of: 'value', atMost: 3 },
    }),
  ];
}
