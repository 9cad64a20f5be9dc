import { expect, test } from 'vitest';
import { compileKnowledge } from '../../lib/knowledge/compile/knowledge';
import { readFields } from '../../lib/knowledge/compile/read-fields';
import { openKnowledge } from '../../lib/knowledge/knowledge';
import { typeAhead } from '../../lib/knowledge/type-ahead';

const search = typeAhead([
  { id: 1, name: 'Kite building', also: ['kites', 'kite making'] },
  { id: 2, name: 'Kitchen planning', also: [] },
  { id: 3, name: 'Fire-eating', also: ['fire breathing'] },
  { id: 4, name: 'Crème caramel', also: [] },
]);
const names = (typed: string) => search(typed).map(({ name }) => name);

test('finds by the beginning, inside, by another name, without accents', () => {
  expect(names('kit').slice(0, 2).sort()).toEqual(['Kitchen planning', 'Kite building']);
  expect(names('eating')[0]).toBe('Fire-eating');
  expect(search('fire br')[0]).toEqual({ id: 3, name: 'Fire-eating', by: 'fire breathing' });
  expect(names('creme')[0]).toBe('Crème caramel');
});

test('tolerates typos', () => {
  expect(names('kitchn plannig')[0]).toBe('Kitchen planning');
  expect(names('ktie building')[0]).toBe('Kite building');
});

test('nothing typed, nothing found; anything may be typed', () => {
  expect(search('  ')).toEqual([]);
  expect(search('🚀')).toEqual([]);
  expect(search('x'.repeat(10_000))).toEqual([]);
});

test('a key over the whole vocabulary takes at most 16 ms', { timeout: 30_000 }, async () => {
  const { skillNames, skillOthers } = openKnowledge(compileKnowledge(await readFields()).buffer);
  const all = typeAhead(
    Array.from({ length: skillNames.count }, (_, id) => ({
      id,
      name: skillNames.get(id),
      also: skillOthers.get(id).split('\n').filter(Boolean),
    })),
  );
  const typed = 'stakeholder managment and data analisys';
  for (let end = 1; end < typed.length; end++) all(typed.slice(0, end));
  const times = Array.from({ length: typed.length }, (_, end) => {
    const before = performance.now();
    all(typed.slice(0, end + 1));
    return performance.now() - before;
  }).sort((a, b) => a - b);
  expect(times[Math.floor(times.length / 2)]).toBeLessThan(16);
});
