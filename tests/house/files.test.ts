import { expect, test } from 'vitest';
import { sources } from './sources';

const shipped = sources('lib', 'components', 'entrypoints');
const all = [...shipped, ...sources('tests')];
const nameOf = (path: string) =>
  path.slice(path.lastIndexOf('/') + 1).replace(/(\.test|\.content|\.d)?\.tsx?$/, '');
const linesOf = (text: string) => text.split('\n').length - 1;

test('files are kebab-case, components PascalCase', () => {
  const odd = all
    .filter(({ path }) => {
      const isComponent = path.startsWith('components/') && path.endsWith('.tsx');
      return !(
        isComponent ? /^([A-Z][A-Za-z0-9]*|[a-z0-9]+(-[a-z0-9]+)*)$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/
      ).test(nameOf(path));
    })
    .map(({ path }) => path);
  expect(odd).toEqual([]);
});

test('no file is called after nothing in particular', () => {
  const vague = all
    .filter(({ path }) =>
      path.split('/').some((part) => /^(utils?|helpers?|common|misc|types)(\.tsx?)?$/.test(part)),
    )
    .map(({ path }) => `${path}: name it after the one idea in it`);
  expect(vague).toEqual([]);
});

test('a file over 300 lines says why ("// long because: …")', () => {
  const long = all
    .filter(
      ({ path, text }) =>
        linesOf(text) > 300 &&
        !path.startsWith('lib/knowledge/fields/') &&
        !/^\/\/ long because: \S/m.test(text),
    )
    .map(({ path, text }) => `${path} has ${linesOf(text)} lines: split it by ideas, or say why not`);
  expect(long).toEqual([]);
});

test('nothing that ships assigns HTML: texts of strangers are set as text', () => {
  const ASSIGNS =
    /\.(?:innerHTML|outerHTML)\s*\+?=(?!=)|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|setHTMLUnsafe/;
  expect(shipped.filter(({ text }) => ASSIGNS.test(text)).map(({ path }) => path)).toEqual([]);
});

test('no type is forced', () => {
  const FORCED = /\bas unknown as\b|@ts-(?:ignore|expect-error|nocheck)/;
  const forced = all
    .filter(({ path, text }) => path !== 'tests/house/files.test.ts' && FORCED.test(text))
    .map(({ path }) => path);
  expect(forced).toEqual([]);
});

test('no path of somebody’s machine stands in a file', () => {
  const machine = all
    .filter(({ text }) => /['"`\s](?:\/(?:work|home|Users|root|tmp)\/|[A-Z]:\\Users)/.test(text))
    .map(({ path }) => path)
    .filter((path) => path !== 'tests/house/files.test.ts');
  expect(machine).toEqual([]);
});
