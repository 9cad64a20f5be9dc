import { expect, test } from 'vitest';
import { routeOf } from '../../components/desk/route';

test('an address names a view and its part', () => {
  expect(routeOf('#portfolio/a%20b')).toEqual({ view: 'portfolio', part: 'a b' });
  expect(routeOf('')).toEqual({ view: 'plan', part: '' });
});

test('an address that can’t be decoded stays as it is', () => {
  expect(routeOf('#portfolio/%')).toEqual({ view: 'portfolio', part: '%' });
});
