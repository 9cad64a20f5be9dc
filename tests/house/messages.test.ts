import { expect, test } from 'vitest';
import { sources } from './sources';

test('every message has one who answers it, and every answerer a message', () => {
  const files = sources('lib', 'components', 'entrypoints');
  const protocol = files.find(({ path }) => path === 'lib/shell/protocol.ts')?.text ?? '';
  const [, body = ''] = /^export interface Protocol \{\n([\s\S]*?)^\}/m.exec(protocol) ?? [];
  const messages = [...body.matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name);
  // the background's doors stand in its entrypoint, a page's wherever it listens
  const answered = files.flatMap(({ path, text }) => {
    const call = path === 'entrypoints/background.ts' ? /\banswer\(\s*'(\w+)'/g : /\bonMessage\(\s*'(\w+)'/g;
    return [...text.matchAll(call)].map(([, name]) => name);
  });
  expect(messages.length).toBeGreaterThan(0);
  expect([...new Set(answered)].sort()).toEqual(messages.toSorted());
});
