import { expect, test } from 'vitest';
import { sources } from './sources';

test('every message has one who answers it, and every answerer a message', () => {
  const files = sources('lib', 'components', 'entrypoints');
  const protocol = files.find(({ path }) => path === 'lib/shell/protocol.ts')?.text ?? '';
  const [, body = ''] = /^export interface Protocol \{\n([\s\S]*?)^\}/m.exec(protocol) ?? [];
  const messages = [...body.matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name);
  const answered = files.flatMap(({ text }) =>
    [...text.matchAll(/\b(?:answer|onMessage)\(\s*'(\w+)'/g)].map(([, name]) => name),
  );
  expect(messages.length).toBeGreaterThan(0);
  expect([...new Set(answered)].sort()).toEqual(messages.toSorted());
});
