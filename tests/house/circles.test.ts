import { expect, test } from 'vitest';
import { importsOf } from './imports-of';
import { sources } from './sources';

/** Whom each file imports, types as well, by paths without the ending. */
const imported = new Map(
  sources('lib', 'components', 'entrypoints', 'tests').map((source) => [
    source.path.replace(/\.tsx?$/, ''),
    importsOf(source).map(({ to }) => to),
  ]),
);

/** A way from a file that leads back onto itself. `clear`: files from which none does; grows. */
function circleFrom(at: string, clear: Set<string>, way: string[] = []): string[] | undefined {
  if (way.includes(at)) return [...way.slice(way.indexOf(at)), at];
  if (clear.has(at)) return undefined;
  for (const to of imported.get(at) ?? []) {
    const circle = circleFrom(to, clear, [...way, at]);
    if (circle) return circle;
  }
  clear.add(at);
  return undefined;
}

test('no import leads back to where it began: what two files share lies in a third', () => {
  const clear = new Set<string>();
  const circles = [...imported.keys()].map((path) => circleFrom(path, clear)?.join(' → '));
  expect(circles.filter(Boolean)).toEqual([]);
});
