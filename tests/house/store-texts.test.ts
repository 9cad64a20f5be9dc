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

test('each permission of the manifest has its reason for the reviewer, and in the README', () => {
  const [, asked = ''] = /permissions: \[([^\]]+)\]/.exec(read('wxt.config.ts')) ?? [];
  const permissions = [...asked.matchAll(/'(\w+)'/g)].map(([, name]) => `\`${name}\``);
  expect(permissions.length).toBeGreaterThan(0);
  for (const path of ['STORE.md', 'README.md'])
    expect(permissions.filter((name) => !read(path).includes(`| ${name} |`))).toEqual([]);
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
