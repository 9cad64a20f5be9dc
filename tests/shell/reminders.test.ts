import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { nextMorning, onEachDay } from '../../lib/shell/reminders';

beforeEach(() => fakeBrowser.reset());

test('the next morning is today’s or tomorrow’s nine o’clock, also over the nights when the clock changes', () => {
  const at = (...parts: [number, number, number, number]) => new Date(...parts);
  expect(nextMorning(at(2026, 10, 22, 8))).toBe(at(2026, 10, 22, 9).getTime());
  expect(nextMorning(at(2026, 10, 22, 9))).toBe(at(2026, 10, 23, 9).getTime());
  expect(nextMorning(at(2026, 2, 28, 20))).toBe(at(2026, 2, 29, 9).getTime());
  expect(nextMorning(at(2026, 11, 31, 23))).toBe(at(2027, 0, 1, 9).getTime());
});

test('one alarm a day, made anew where it is gone or lies years ahead, and left alone otherwise', async () => {
  const run = vi.fn(async () => undefined);
  onEachDay(run);
  const alarms = () => browser.alarms.getAll();
  await fakeBrowser.runtime.onStartup.trigger();
  await vi.waitFor(async () => expect(await alarms()).toHaveLength(1));
  const [first] = await alarms();
  expect(first?.periodInMinutes).toBe(24 * 60);

  await fakeBrowser.runtime.onStartup.trigger();
  await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(2));
  expect(await alarms()).toEqual([first]);

  // set by a clock that stood years ahead
  await browser.alarms.create(first?.name ?? '', {
    when: Date.now() + 5 * 365 * 86_400_000,
    periodInMinutes: 24 * 60,
  });
  await fakeBrowser.runtime.onStartup.trigger();
  await vi.waitFor(async () =>
    expect((await alarms())[0]?.scheduledTime).toBeLessThan(Date.now() + 25 * 3_600_000),
  );
});

test('an alarm that was missed for a year runs once', async () => {
  const run = vi.fn(async () => undefined);
  onEachDay(run);
  await fakeBrowser.runtime.onStartup.trigger();
  const [alarm] = await vi.waitFor(async () => {
    const all = await browser.alarms.getAll();
    expect(all).toHaveLength(1);
    return all;
  });
  run.mockClear();
  if (alarm) await fakeBrowser.alarms.onAlarm.trigger(alarm);
  await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(1));
  // somebody else's alarm is none of ours
  if (alarm) await fakeBrowser.alarms.onAlarm.trigger({ ...alarm, name: 'other' });
  expect(run).toHaveBeenCalledTimes(1);
});
