import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { beforeAll, expect, test } from 'vitest';
import { until } from '../browsers/until';
import { loadSamplePlan } from '../start/load-sample-plan';
import { findings } from './axe';
import { dump } from './database';
import { choose, control, press, says, textOf } from './hands';
import { reload, seedRoles } from './seed-roles';
import { browserName, underTest } from './under-test';

const use = underTest();
const COUNT = 120;
let desk: Page;

/** The scores of all saved roles as they stand in the store, by id, and the revision they were made against. */
async function scores(page: Page): Promise<{ revision: number; fits: Map<string, number | null> }> {
  const [now] = ((await dump(page)).rows.roleFits ?? []).filter(({ id }) => id === 'now');
  const ids = (now?.ids ?? []) as string[];
  const fit = (now?.fit ?? {}) as Record<string, number | null>;
  return { revision: Number(now?.revision ?? -1), fits: new Map(ids.map((id, at) => [id, fit[at] ?? null])) };
}

const revisionOf = async (page: Page) =>
  Number((await dump(page)).rows.counters?.find(({ id }) => id === 'plan')?.revision);

/** Waits until all saved roles are scored against the plan as it is. */
async function scored(page: Page): Promise<Map<string, number | null>> {
  await until('all roles to be scored', async () => {
    const { revision, fits } = await scores(page);
    return fits.size === COUNT && revision === (await revisionOf(page));
  });
  return (await scores(page)).fits;
}

beforeAll(async () => {
  await (await loadSamplePlan(use.waymark)).close();
  desk = await use.waymark.openOwn('desk.html#portfolio');
  await seedRoles(desk, COUNT);
});

test('roles that came without a score get one, and nothing is said of having moved', async () => {
  const fits = await scored(desk);
  expect([...fits.values()].filter((fit) => fit !== null).length).toBe(COUNT);
  expect(await textOf(desk)).not.toMatch(/Since you changed your plan/);
});

test('a change in another window scores all anew; what moved is told with its cause until it was seen', async () => {
  const before = await scored(desk);
  const other = await use.waymark.openOwn('desk.html#settings');
  await choose(other, [/Growth: would I learn/], /Not at all/);
  await desk.bringToFront();
  const after = await scored(desk);
  const moved = [...after].filter(([id, fit]) => Math.abs((fit ?? 0) - (before.get(id) ?? 0)) >= 3);
  expect(moved.length).toBeGreaterThan(0);
  await says(desk, /Since you changed your plan, .*(rose|fell)/);
  await says(desk, /How much each axis counts/);
  if (browserName === 'chromium') expect(await findings(desk)).toEqual([]);
  await reload(desk);
  await says(desk, /Since you changed your plan/);
  await press(desk, /^Seen$/);
  await until('the banner to go', async () => !/Since you changed/.test(await textOf(desk)));
  await reload(desk);
  await control(desk, /^Search your roles/);
  expect(await textOf(desk)).not.toMatch(/Since you changed your plan/);
  await other.close();
});

test('a plan that changes while no window shows the roles is scored when the background or the desk wakes', async () => {
  await desk.close();
  const popup = await use.waymark.openOwn('popup.html');
  await popup.evaluate(async () => {
    const opening = indexedDB.open('waymark');
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const writing = database.transaction(['roles', 'counters'], 'readwrite');
    const roles = writing.objectStore('roles').getAll();
    roles.onsuccess = () => {
      // a project within today's role is no posting's, so nothing would move
      const first = roles.result.find(({ form }: { form: string }) => form === 'role');
      writing
        .objectStore('roles')
        .put({ ...first, title: 'Registered Nurse', alsoKnownAs: ['Ward Manager'] });
    };
    const counter = writing.objectStore('counters').get('plan');
    counter.onsuccess = () =>
      writing.objectStore('counters').put({ id: 'plan', revision: counter.result.revision + 1 });
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
  });
  desk = await use.waymark.openOwn('desk.html#portfolio');
  await popup.close();
  await scored(desk);
  await says(desk, /Since you changed your plan, \d+ roles? (rose|fell)/);
  await says(desk, /Registered Nurse/);
});
