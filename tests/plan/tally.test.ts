import { expect, test } from 'vitest';
import { daysBetween, mondayOf, shiftDay, today } from '../../lib/plan/day';
import { tallyMessage, tick, weeksOf } from '../../lib/plan/tally';

test('a day is ticked and unticked, kept once, in order, and only the newest 800 stay', () => {
  expect(tick(['2026-11-20'], '2026-11-22')).toEqual(['2026-11-20', '2026-11-22']);
  expect(tick(['2026-11-20', '2026-11-22'], '2026-11-22')).toEqual(['2026-11-20']);
  const years = Array.from({ length: 1000 }, (_, at) => shiftDay('2024-01-01', at));
  const kept = tick(years, '2026-11-22');
  expect(kept).toHaveLength(800);
  expect(kept.at(-1)).toBe('2026-11-22');
});

test('weeks begin on Monday, across the turn of the year; days that lie ahead count for nothing', () => {
  expect(mondayOf('2027-01-01')).toBe('2026-12-28');
  expect(mondayOf('2026-11-22')).toBe('2026-11-16');
  const weeks = weeksOf(['2026-11-09', '2026-11-15', '2026-11-16', '2031-01-01'], '2026-11-18', 3);
  expect(weeks).toEqual([
    { monday: '2026-11-02', kept: 0 },
    { monday: '2026-11-09', kept: 2 },
    { monday: '2026-11-16', kept: 1 },
  ]);
  expect(tallyMessage(weeks)).toBe('This week once; kept in 2 of the last 3 weeks.');
});

test('days are calendar days: no clock change and no time zone makes one longer or shorter', () => {
  const zone = process.env.TZ;
  try {
    for (const place of ['Pacific/Kiritimati', 'America/New_York', 'Europe/Berlin', 'Pacific/Pago_Pago']) {
      process.env.TZ = place;
      // over both changes of the clock
      expect(daysBetween('2026-03-01', '2026-11-22'), place).toBe(266);
      expect(shiftDay('2026-03-28', 1), place).toBe('2026-03-29');
      expect(shiftDay('2026-10-25', 1), place).toBe('2026-10-26');
      expect(today(new Date(2026, 9, 25, 0, 30)), place).toBe('2026-10-25');
      expect(today(new Date(2026, 9, 25, 23, 30)), place).toBe('2026-10-25');
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});
