// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '../../components/popup/popup';
import { samplePlan } from '../../lib/plan/sample';
import { keepDraft } from '../../lib/store/drafts';
import { putPlan, readPlan } from '../../lib/store/plan';
import { freshStore } from '../store/fresh';
import { button, one, show, type } from './shown';

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, 'getManifest').mockImplementation(() => ({
    manifest_version: 3,
    name: 'Waymark',
    version: '1',
    host_permissions: ['https://*.board.example/*'],
  }));
  await freshStore();
});

const press = (view: ParentNode, says: string) => act(() => button(view, says).click());
/** Waits, with what is drawn meanwhile. */
const until = (check: () => void) => vi.waitFor(async () => act(check), { timeout: 4000 });

test('first run: starts the quick start, and a place of writing is come back to', async () => {
  const view = await show(<Popup />);
  await until(() => expect(view.textContent).toMatch(/board\.example.*What it never does/));
  await press(view, 'Start');
  await until(() => one(view, 'textarea'));
  await type(one(view, 'textarea'), 'Leave teams that improve without me');
  await press(view, 'Next');
  await until(() => expect(view.querySelectorAll('[role="combobox"]')).toHaveLength(3));
  const [skill] = view.querySelectorAll<HTMLInputElement>('[role="combobox"]');
  if (!skill) throw new Error('There is no first skill.');
  for (const text of ['T', 'Tr', 'Triage']) await type(skill, text);
  await vi.waitFor(async () => {
    const { profile, skills } = await readPlan();
    expect(profile.vision).toBe('Leave teams that improve without me');
    expect(skills.map(({ name }) => name)).toEqual(['Triage']);
  });

  await show(null);
  await show(<Popup />);
  await until(() => expect(one<HTMLInputElement>(view, '[role="combobox"]').value).toBe('Triage'));
});

test('with a plan: its steps, one to a screen', async () => {
  await putPlan(samplePlan(Date.now()));
  const view = await show(<Popup />);
  await until(() => expect(view.querySelectorAll('.steps li')).toHaveLength(7));
  await press(view, 'Five years out');
  await until(() => expect(one<HTMLTextAreaElement>(view, 'textarea').value).toMatch(/network of sites/));
  expect(view.textContent).toContain('Step 2 of 7');
});

test('the sample plan says that it is one, and asks before it goes', async () => {
  const view = await show(<Popup />);
  await until(() => button(view, 'sample plan'));
  await press(view, 'sample plan');
  await until(() => button(view, 'Start your own'));
  await press(view, 'Start your own');
  expect((await readPlan()).skills).not.toEqual([]);
  await press(view, 'Yes, start mine');
  await until(() => one(view, 'textarea'));
  expect((await readPlan()).skills).toEqual([]);
});

test('an old place of writing gives way to what is in front', async () => {
  await putPlan(samplePlan(Date.now()));
  await keepDraft('popup place', 'step/vision', Date.now() - 3_600_000);
  const view = await show(<Popup />);
  await until(() => expect(view.querySelectorAll('.steps li')).toHaveLength(7));
});
