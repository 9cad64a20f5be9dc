import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './sources';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

test('the summary for the stores is the manifest’s, and short enough for them', () => {
  const [, summary = ''] = /^\*\*Summary\*\*.*?: (.+)$/m.exec(read('STORE.md')) ?? [];
  expect(summary.length).toBeGreaterThan(40);
  expect(summary.length).toBeLessThanOrEqual(132);
  for (const path of ['wxt.config.ts', 'package.json']) expect(read(path)).toContain(summary);
});

/** The manifest's permissions of that key in the configuration, in alphabetical order. */
const asked = (key: string) => {
  const [, list = ''] = new RegExp(`\\b${key}: \\[([^\\]]+)\\]`).exec(read('wxt.config.ts')) ?? [];
  return [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name).sort();
};

/** The first column of the table that begins so, without its head. */
const rowsUnder = (path: string, head: string) => {
  const [, table = ''] = read(path).split(`\n| permission | ${head} |`);
  return [...(table.split('\n\n')[0] ?? '').matchAll(/^\| ([^|]+?) \|/gm)].map(([, cell = '']) => cell);
};

test.each([
  ['STORE.md', 'for the reviewer'],
  ['README.md', 'why | without it'],
])('%s gives a reason for exactly the permissions of the manifest', (path, head) => {
  const rows = rowsUnder(path, head);
  const named = rows.filter((cell) => cell.startsWith('`'));
  expect(named.sort()).toEqual(asked('permissions').map((name) => `\`${name}\``));
  // the sites of the content scripts, and the one permission that is asked for later
  expect(asked('optional_host_permissions')).toEqual(['https://*/*']);
  expect(rows.filter((cell) => !cell.startsWith('`'))).toEqual([
    'the listed job sites',
    expect.stringMatching(/^optional.*`https:\/\/\*\/\*`/),
  ]);
});

test('every npm script is told in README or CONTRIBUTING', () => {
  const scripts = Object.keys(JSON.parse(read('package.json')).scripts).filter(
    (name) => name !== 'postinstall',
  );
  const told = read('README.md') + read('CONTRIBUTING.md');
  expect(
    scripts.filter((name) => !new RegExp(`[\`\\s](npm (run )?(-s )?)?${name}[\`\\s]`).test(told)),
  ).toEqual([]);
});
