// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { ranked } from '../../components/popup/results';
import { newEntry } from '../../lib/plan/create';
import { dueSoon } from '../../lib/plan/due';
import type { Card } from '../../lib/posting/schema';
import type { Mark } from '../../lib/shell/protocol';

test('cards are ranked by fit; ties stay as on the page, the unjudged come last', () => {
  const card = (title: string): Card => ({
    site: 'board',
    siteId: title,
    url: `https://board.example/${title}`,
    title,
    company: null,
    location: null,
    snippet: null,
  });
  const mark = (fit: number | null): Mark => ({
    fit,
    kind: 'next-step',
    rank: 0,
    word: '',
    label: '',
    provisional: true,
    saved: false,
    dismissed: false,
    seen: false,
  });
  const titles = ['a', 'b', 'c', 'd'];
  const order = ranked(titles.map(card), [mark(null), mark(40), mark(70), mark(40)]);
  expect(order.map(({ card: { title }, index }) => [title, index])).toEqual([
    ['c', 2],
    ['b', 1],
    ['d', 3],
    ['a', 0],
  ]);
});

test('what is due: open, within a fortnight or overdue, earliest first', () => {
  const action = (text: string, due: string | null, state: 'open' | 'done' = 'open') =>
    newEntry('actions', { text, due, state }, 1, 0);
  const actions = [
    action('soon', '2026-12-01'),
    action('overdue', '2026-11-01'),
    action('done', '2026-11-20', 'done'),
    action('later', '2027-01-01'),
    action('some day', null),
    action('on the last day', '2026-12-06'),
  ];
  const use = (text: string, state: 'started' | 'done') =>
    newEntry('reinvestments', { text, due: '2026-11-25', state }, 1, 0);
  const reinvestments = [use('freed hours', 'started'), use('put to use', 'done')];
  expect(dueSoon({ actions, reinvestments }, '2026-11-22').map(({ text }) => text)).toEqual([
    'overdue',
    'freed hours',
    'soon',
    'on the last day',
  ]);
});
