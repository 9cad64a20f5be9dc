import { expect, test } from 'vitest';
import { routeOf } from '../../components/desk/route';

test('an address names a view and its part', () => {
  expect(routeOf('#portfolio/a%20b')).toMatchObject({ view: 'portfolio', part: 'a b' });
  expect(routeOf('')).toMatchObject({ view: 'plan', part: '' });
});

test('what a view is set to stands behind a question mark, with or without a part before it', () => {
  expect(routeOf('#portfolio?view=board&q=a%20b').query.get('q')).toBe('a b');
  expect(routeOf('#portfolio/1?view=board')).toMatchObject({ view: 'portfolio', part: '1' });
});

test('an address that can’t be decoded stays as it is', () => {
  expect(routeOf('#portfolio/%')).toMatchObject({ view: 'portfolio', part: '%' });
});
