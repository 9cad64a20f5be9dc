import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { planSteps } from '../../components/plan/steps';
import { choose, fill, press, says } from '../e2e/hands';
import { inPopup, inWindow, type Look } from './looks';
import type { Stage } from './stage';

/** A surface in one of its states. */
export interface Surface {
  name: string;
  looks: readonly Look[];
  /** Puts it up. */
  show: (stage: Stage) => Promise<Page>;
}

const inThePopup = (name: string, show: Surface['show']): Surface => ({
  name: `popup-${name}`,
  looks: inPopup,
  show,
});
const onTheDesk = (view: string, once: RegExp, act?: (page: Page) => Promise<unknown>): Surface => ({
  name: `desk-${view.replaceAll('/', '-')}`,
  looks: inWindow,
  show: async (stage) => {
    const page = await stage.own(`desk.html#${view}`, once);
    await act?.(page);
    return page;
  },
});
const onThePage = (name: string, show: Surface['show']): Surface => ({
  name: `page-${name}`,
  looks: inWindow,
  show,
});

/** Before there is a plan. */
export const withoutPlan: readonly Surface[] = [
  inThePopup('first-run', (stage) => stage.own('popup.html', /Start: two minutes/)),
  onThePage('badge-without-plan', (stage) => stage.boardPage('/jobs/4101')),
  onTheDesk('plan', /plan/i),
  onTheDesk('portfolio', /portfolio|saved/i),
];

/** The quick start's screens, walked through: each goes on from where the popup was left. */
export const quickStart: readonly Surface[] = [
  inThePopup('quick-start-1-vision', async (stage) => {
    const page = await stage.own('popup.html', /two minutes|five years/);
    if (await page.evaluate(() => /two minutes/.test(document.body.innerText))) await press(page, /^Start/);
    await says(page, /five years/);
    await press(page, /^In a sentence/);
    return page;
  }),
  inThePopup('quick-start-2-skills', async (stage) => {
    const page = await stage.own('popup.html', /five years|Three skills/);
    if (await page.evaluate(() => /1 of 3/.test(document.body.innerText))) {
      await fill(page, /In a sentence/, 'Depots that work as one, and teams that improve without me.');
      await press(page, /^Next/);
      await fill(page, /First skill/, 'Process improvement');
      await fill(page, /Second skill/, 'Data storytelling');
      await fill(page, /Third skill/, 'Budget planning');
      await choose(page, [/First skill/, /Today/], /working/i);
      await choose(page, [/Second skill/, /Today/], /beginner/i);
    }
    return page;
  }),
  inThePopup('quick-start-3-roles', async (stage) => {
    const page = await stage.own('popup.html', /Three skills|From today/);
    if (await page.evaluate(() => /2 of 3/.test(document.body.innerText))) {
      await press(page, /^Next/);
      await fill(page, /Your next step/, 'Operations Manager');
    }
    return page;
  }),
  inThePopup('quick-start-4-first-score', async (stage) => {
    const page = await stage.own('popup.html', /From today|of 100/);
    if (await page.evaluate(() => /3 of 3/.test(document.body.innerText))) await press(page, /first score/);
    await says(page, /of 100/);
    return page;
  }),
];

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });

/** With the sample plan. A new view is one more line. */
export const withPlan: readonly Surface[] = [
  onThePage('badges-on-results', (stage) => stage.boardPage('/')),
  onThePage('badge', (stage) => stage.boardPage('/jobs/4101')),
  onThePage('panel', (stage) => stage.panel('/jobs/4103')),
  onThePage('panel-off-the-plan', (stage) => stage.panel('/jobs/4104')),
  onThePage('panel-of-a-card', (stage) => stage.panel('/', 1)),
  onThePage('panel-forms', async (stage) => {
    const page = await stage.panel('/jobs/4103');
    await press(page, /^Teach your plan/);
    await press(page, /^Something was read wrongly/);
    return page;
  }),
  onThePage('panel-saved', async (stage) => {
    const page = await stage.panel('/jobs/4101');
    if (!(await stage.waymark.badge(page)).label.includes('saved')) await press(page, /^Save to pathway/);
    await says(page, /Saved\./);
    await press(page, /^Note/);
    return page;
  }),
  inThePopup('plan', (stage) => stage.planHome()),
  ...planSteps.map(({ id, title }, at) =>
    inThePopup(`step-${at + 1}-${id}`, async (stage) => {
      const page = await stage.planHome();
      await page.evaluate(
        (place) => document.querySelectorAll<HTMLElement>('.steps button')[place]?.click(),
        at,
      );
      await says(page, new RegExp(title.slice(0, 12)));
      return page;
    }),
  ),
  inThePopup('posting', (stage) => stage.popupOver(`${stage.board.url}/jobs/4103`, /of 100/)),
  inThePopup('results', (stage) => stage.popupOver(stage.board.url, /postings on this page/)),
  inThePopup('no-posting', async (stage) => {
    const page = await stage.popupOver(`${stage.board.url}/about`, /Seven steps/);
    await press(page, /^This page/);
    return page;
  }),
  inThePopup('drifted', (stage) => stage.popupOver(`${stage.board.url}/jobs/1`, /won’t be read|Seven steps/)),
  inThePopup('closed', async (stage) => {
    const page = await stage.planHome();
    await press(page, /^This page/);
    await says(page, /Nothing to read/);
    return page;
  }),
  ...planSteps.map(({ id, title }) => onTheDesk(`plan/${id}`, new RegExp(title.slice(0, 12)))),
  onTheDesk('pathways', /Pathways/),
  onTheDesk('portfolio', /Operations Manager, Customer/),
  onTheDesk('paste', /Score a text/, async (page) => {
    await fill(page, /Title of the job/, 'Operations Manager');
    await fill(page, /Its text/, 'You will lead a depot and improve how it works.');
    await press(page, /^Score it/);
    await says(page, /of 100|Not enough/);
  }),
  onTheDesk('settings', /What is remembered/, unfold),
];

/** While Waymark is paused. */
export const paused: readonly Surface[] = [
  inThePopup('paused', async (stage) => {
    const page = await stage.planHome();
    await press(page, /^This page/);
    await says(page, /is paused/);
    return page;
  }),
];
