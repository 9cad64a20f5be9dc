import { expect, test } from 'vitest';
import { sayTrouble, troubleOf } from '../../lib/shell/trouble';

const named = (name: string, more: object = {}) => Object.assign(new Error('It failed.'), { name, ...more });

test('what the person can do something about is told apart, however deep it stands', () => {
  expect(troubleOf(new DOMException('', 'QuotaExceededError'))).toBe('full');
  expect(troubleOf(named('AbortError', { inner: named('QuotaExceededError') }))).toBe('full');
  expect(troubleOf(named('DatabaseClosedError', { inner: named('VersionError') }))).toBe('newer');
  expect(troubleOf(named('DatabaseClosedError'))).toBe('closed');
  expect(troubleOf(new Error('Waited', { cause: named('QuotaExceededError') }))).toBe('full');
  for (const other of [named('ZodError'), 'text', null, undefined, {}])
    expect(troubleOf(other)).toBe('other');
});

test('a sentence that came by a message stays that sentence', () => {
  const said = sayTrouble(new DOMException('', 'QuotaExceededError'));
  expect(said).toMatch(/no room left/);
  expect(sayTrouble(new Error(said))).toBe(said);
});
