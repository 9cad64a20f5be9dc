import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ROOT } from '../sources';

/** Bytes, compressed, that the popup loads before it shows anything. */
const FIRST_LOAD = 90_000;

const folder = join(ROOT, '.output', 'chrome-mv3');
const files = [
  ...readFileSync(join(folder, 'popup.html'), 'utf8').matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g),
];
const loaded = files.map(([, file = '']) => ({ file, content: readFileSync(join(folder, file)) }));

test('the popup’s first load stays light', () => {
  const sizes = loaded.map(({ file, content }) => ({ file, bytes: gzipSync(content, { level: 9 }).length }));
  const sum = sizes.reduce((all, { bytes }) => all + bytes, 0);
  expect(loaded.length).toBeGreaterThan(1);
  expect(sum, sizes.map(({ file, bytes }) => `${file} ${bytes}`).join('\n')).toBeLessThanOrEqual(FIRST_LOAD);
});

test('pictures come to the desk only', () => {
  for (const { file, content } of loaded) expect(content.includes('rankdir'), file).toBe(false);
});
