import type { Page } from 'puppeteer-core/internal/api/Page.js';
import type { Waymark } from '../browsers/waymark';
import { dump, type Rows } from '../e2e/database';
import { control } from '../e2e/hands';
import { loadSamplePlan } from '../start/load-sample-plan';
import { type Writer, type Written, write } from './writer';

/** What came of it: what each has written, by its name, and what is missing, each as a sentence. */
export interface Outcome {
  written: Record<string, Written>;
  wrong: string[];
}

/** What a message to save a posting holds. */
const posting = {
  ...{ site: 'example', siteId: null, url: 'https://jobs.example/1', title: 'Operations Manager' },
  ...{ company: 'Fenwick Freight', location: null, description: 'Lead a depot of forty people.' },
  ...{ workplace: null, pay: null, contract: null, postedOn: null, validThrough: null, readBy: 'test' },
};

const saveOne = (popup: Page) =>
  popup.evaluate(
    async (data) => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      await api.runtime.sendMessage({ waymark: 'save', data });
    },
    { posting, provisional: false, roleId: null },
  );

/** The selector of the field of that name. */
async function mark(page: Page, name: RegExp): Promise<string> {
  await (await control(page, name)).evaluate((element) => element.setAttribute('data-written', ''));
  return '[data-written]';
}

/** Opens the entry of that name; it may be open, as it was left. */
async function unfold(page: Page, name: RegExp): Promise<void> {
  const head = await control(page, name);
  const isOpen = await head.evaluate((element) => element.getAttribute('aria-expanded') === 'true');
  if (!isOpen) await head.click();
}

const rowOf = (rows: Rows, table: string, id: string) => rows[table]?.find((row) => row.id === id);
const historyOf = (rows: Rows, id: string) => {
  const history = rowOf(rows, 'savedRoles', id)?.stageHistory;
  return Array.isArray(history) ? history.length : 0;
};
const revisionOf = (rows: Rows) => Number(rowOf(rows, 'counters', 'plan')?.revision ?? 0);

/**
 * Has full pages and the popup write for so many seconds at once: two fields of the profile, two of one skill, three of
 * one saved role; then looks whether all is there. In: a browser with a fresh profile.
 */
export async function writeAtOnce(waymark: Waymark, seconds: number): Promise<Outcome> {
  const popup = await loadSamplePlan(waymark);
  await saveOne(popup);
  const { rows: before } = await dump(popup);
  const role = String(before.savedRoles?.[0]?.id);
  const skill = before.skills?.find(({ name }) => name === 'Data storytelling') ?? {};
  const desk = async (
    name: string,
    at: string,
    field: RegExp,
    [table, id, column]: [string, string, string],
  ) => {
    const page = await waymark.openOwn(`desk.html#${at}`);
    if (table === 'skills') await unfold(page, /^Data storytelling/);
    const by = { field: await mark(page, field) };
    return { name, page, by, table, id, column, values: [] };
  };
  const stages = ['preparing', 'applied', 'interviewing'];
  const writers: Writer[] = [
    await desk('window 1, vision', 'plan/vision', /^In five years/, ['profile', 'me', 'vision']),
    await desk('window 2, what is different', 'plan/vision', /^What is different/, [
      'profile',
      'me',
      'visionImpact',
    ]),
    await desk('window 1, why of a skill', 'plan/skills', /^Why it serves/, [
      'skills',
      String(skill.id),
      'why',
    ]),
    await desk('window 2, name of the skill', 'plan/skills', /^Skill$/, ['skills', String(skill.id), 'name']),
    {
      ...(await desk('window 1, stage of a role', `portfolio/${role}`, /^Stage$/, [
        'savedRoles',
        role,
        'stage',
      ])),
      values: stages,
    },
    await desk('window 2, note on the role', `portfolio/${role}`, /^Note/, ['savedRoles', role, 'note']),
    {
      name: 'popup, pull of the role',
      page: popup,
      by: { message: 'editSaved' },
      table: 'savedRoles',
      id: role,
      column: 'excitement',
      values: [1, 2, 3, 4, 5],
    },
  ];
  const all = await Promise.all(writers.map((one) => write(one, seconds)));
  const { rows } = await dump(popup);

  const wrong: string[] = [];
  const count = { plan: 0, stages: 0 };
  for (const [i, { name, table, id, column }] of writers.entries()) {
    const one = all[i];
    if (!one) continue;
    if (one.gone) wrong.push(`${name}: ${one.gone} of ${one.acknowledged} writes were gone`);
    if (rowOf(rows, table, id)?.[column] !== one.last) wrong.push(`${name}: the last write is not there`);
    if (table !== 'savedRoles') count.plan += one.acknowledged;
    if (column === 'stage') count.stages += one.acknowledged;
  }
  // each write of the plan counts up, each stage is added to the history
  const counted = revisionOf(rows) - revisionOf(before);
  if (counted < count.plan) wrong.push(`${count.plan} writes of the plan, counted ${counted}`);
  const history = historyOf(rows, role) - historyOf(before, role);
  if (history !== count.stages) wrong.push(`${count.stages} stages written, ${history} in the history`);
  return { written: Object.fromEntries(writers.map(({ name }, i) => [name, all[i] as Written])), wrong };
}
