import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ROOT } from '../sources';

/** Bytes, gzipped, that the popup loads before it shows anything. */
const FIRST_LOAD = 90_000;

test.each(['chrome-mv3', 'firefox-mv3'])(
  'the popup opens at once: %s loads at most 90 kB, gzipped',
  (name) => {
    const folder = join(ROOT, '.output', name);
    const page = readFileSync(join(folder, 'popup.html'), 'utf8');
    const files = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, file = '']) => file);
    expect(files.some((file) => file.endsWith('.js'))).toBe(true);
    const sizes = files.map((file) => gzipSync(readFileSync(join(folder, file))).length);
    expect(
      sizes.reduce((sum, size) => sum + size, 0),
      files.join(', '),
    ).toBeLessThanOrEqual(FIRST_LOAD);
  },
);
