import { expect, test } from 'vitest';
import { filterOf, filterQuery, noFilter, passes } from '../../lib/portfolio/filter';
import { inOrder, orders } from '../../lib/portfolio/order';
import type { SavedRole } from '../../lib/portfolio/schema';
import { searchRoles } from '../../lib/portfolio/search';
import { manyRoles } from './many-roles';

const roles: SavedRole[] = manyRoles(2000).map(({ row }) => ({ ...row, fitNow: row.fitWhenSaved }));
const base = roles[0];
if (!base) throw new Error('There are no roles.');
const role = (changes: Partial<SavedRole>): SavedRole => ({ ...base, ...changes });
const titles = (found: readonly SavedRole[]) => found.map(({ title }) => title);

test('nothing typed, all stay in their order; what holds all words comes before what is nearly it', () => {
  expect(searchRoles(roles, '  ')).toEqual(roles);
  const few = [
    role({ title: 'Ward clerk', company: 'Larkfield', note: 'ask about operations', tags: [] }),
    role({ title: 'Operatons Lead', company: 'Larkfield', note: '', tags: [] }),
    role({ title: 'Operations Manager', company: 'Larkfield', note: '', tags: [] }),
  ];
  expect(titles(searchRoles(few, 'operations'))).toEqual([
    'Operations Manager',
    'Ward clerk',
    'Operatons Lead',
  ]);
});

test('a slip of the finger among thousands still finds it, and so do words without their accents', () => {
  const one = role({
    id: 'x',
    title: 'Falconer',
    company: 'Zürich Aviaries',
    note: '',
    tags: ['warm contact'],
  });
  const among = [...roles, one];
  expect(searchRoles(among, 'falcner')).toContain(one);
  expect(searchRoles(among, 'flaconer')).toContain(one);
  expect(searchRoles(among, 'zurich')).toContain(one);
  expect(searchRoles(among, 'warm contact falconer')[0]).toBe(one);
  expect(searchRoles(among, 'qqqqqq')).toEqual([]);
});

test('every role is found by its own title', () => {
  for (const one of roles.slice(0, 50)) expect(searchRoles(roles, one.title)).toContain(one);
});

test('a filter comes back from its address as it was; what an address says wrongly is left out', () => {
  const filter = {
    text: 'lead & more',
    under: ['a', 'b'],
    stages: ['applied' as const, 'offer' as const],
    axis: 'growth' as const,
    least: 55,
    place: 'Zürich',
  };
  expect(filterOf(new URLSearchParams(filterQuery(filter)))).toEqual(filter);
  expect(filterOf(new URLSearchParams('stage=nonsense&axis=height&least=-3'))).toEqual(noFilter);
});

test('a role passes by its pathway, stage, axis and place; under a removed option it is on no pathway', () => {
  const one = role({ roleId: 'gone', stage: 'applied', location: 'Zürich (Hybrid)' });
  const known = new Set(['there']);
  const scored = { ...one, fitNow: { ...one.fitNow, growth: 59.6 } };
  expect(passes({ ...noFilter, under: ['none'] }, known)(one)).toBe(true);
  expect(passes({ ...noFilter, under: ['there'] }, known)(one)).toBe(false);
  expect(passes({ ...noFilter, stages: ['offer'] }, known)(one)).toBe(false);
  expect(passes({ ...noFilter, place: 'zurich' }, known)(one)).toBe(true);
  expect(passes({ ...noFilter, axis: 'growth', least: 59 }, known)(scored)).toBe(true);
  expect(passes({ ...noFilter, axis: 'growth', least: 61 }, known)(scored)).toBe(false);
});

test('any order holds every role once; those without a value come last both ways', () => {
  for (const by of orders)
    for (const down of [true, false]) {
      const ordered = inOrder(roles, { by, down });
      expect(new Set(ordered)).toEqual(new Set(roles));
      if (by !== 'nextOn') continue;
      const first = ordered.findIndex(({ nextOn }) => nextOn === null);
      expect(first < 0 || ordered.slice(first).every(({ nextOn }) => nextOn === null)).toBe(true);
    }
});
