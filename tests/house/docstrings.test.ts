import { expect, test } from 'vitest';
import { sources } from './sources';

const EXPORTED =
  /^export (?:async )?(?:function\*? |const (?=\w+(?:: [^=]+)? = (?:async )?(?:<[^>]+>)?\(?[^;]*?=>)|(?:abstract )?class )(\w+)/;

test('every exported function of lib says what goes in and what comes out', () => {
  const silent: string[] = [];
  for (const { path, text } of sources('lib')) {
    const lines = text.split('\n');
    lines.forEach((line, i) => {
      const [, name] = EXPORTED.exec(lines.slice(i, i + 4).join('\n')) ?? [];
      if (!name || !line.startsWith('export ')) return;
      if (!lines[i - 1]?.trimEnd().endsWith('*/')) silent.push(`${path}: write /** … */ above ${name}`);
    });
  }
  expect(silent).toEqual([]);
});
