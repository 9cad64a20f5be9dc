import { browser } from 'wxt/browser';

const ALARM = 'a new day';
const HOUR = 3_600_000;
/** Quiet as a blaze on a tree: no number, nothing moves. */
const MARK = '•';
const COLOUR = '#7a4a1e';

/** The next nine in the morning where the person is, in milliseconds; the clock's changes are the browser's affair. */
export function nextMorning(now: Date): number {
  const morning = new Date(now);
  morning.setHours(9, 0, 0, 0);
  if (morning <= now) morning.setDate(morning.getDate() + 1);
  return morning.getTime();
}

async function setAlarm(): Promise<void> {
  const now = new Date();
  const alarm = await browser.alarms.get(ALARM);
  // one that lies further ahead was set by a clock that was ahead
  if (alarm && alarm.scheduledTime < now.getTime() + 25 * HOUR) return;
  await browser.alarms.create(ALARM, { when: nextMorning(now), periodInMinutes: 24 * 60 });
}

/**
 * Runs something once a day and whenever the browser starts or the extension is new. One that was missed for a year
 * runs once, not three hundred times. To be called while the background starts.
 */
export function onEachDay(run: () => Promise<void>): void {
  const start = () => void Promise.all([setAlarm(), run()]);
  browser.runtime.onStartup.addListener(start);
  browser.runtime.onInstalled.addListener(start);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) start();
  });
}

/** Marks the toolbar icon of every tab that shows no fit, and says why on pointing at it; null takes the mark away. */
export async function showDue(what: string | null): Promise<void> {
  const text = what ? MARK : '';
  const title = what ? `Waymark: ${what}` : 'Waymark';
  const { action, tabs } = browser;
  await action.setBadgeBackgroundColor({ color: COLOUR });
  await action.setBadgeText({ text });
  await action.setTitle({ title });
  for (const { id: tabId } of await tabs.query({})) {
    if (tabId === undefined) continue;
    const own = await action.getBadgeText({ tabId });
    if (own !== '' && own !== MARK) continue;
    await action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await action.setBadgeText({ tabId, text });
    await action.setTitle({ tabId, title });
  }
}
