import { expect, test } from 'vitest';
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
