// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Changes } from '../../components/fit/changes';
import { titleOf } from '../../lib/background/score-selected';
import { button, show } from './shown';

beforeEach(() => fakeBrowser.reset());

const change = {
  skillId: 's1',
  skill: 'Data storytelling',
  fromLevel: 1,
  toLevel: 3,
  axis: 'reach' as const,
  from: 48,
  to: 66,
};

test.each([
  ['Make it an action', 'planAction', 'Practise Data storytelling', /an action of your plan now/],
  ['or a milestone', 'planMilestone', 'Data storytelling at level 3', /a milestone on your roadmap now/],
])('a gap: “%s”, and it says so', async (says, waymark, text, said) => {
  // Chromium's way with an answer of nothing
  const sent = vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => ({}));
  const view = await show(<Changes changes={[change]} />);
  expect(view.textContent).toMatch(/With Data storytelling at 3 instead of 1, reach 48 → 66/);
  await act(() => button(view, says).click());
  await vi.waitFor(() => expect(view.textContent).toMatch(said));
  expect(sent.mock.calls[0]?.[0]).toEqual({ waymark, data: { skillId: 's1', text } });
});

test.each([
  ['Depot Lead\nYou lead a depot.', 'Jobs', 'Depot Lead'],
  ['About the role\nYou lead a depot.', 'Depot Lead | Heronbrook', 'Depot Lead'],
  ['You will lead a depot.', 'Depot Lead – Heronbrook – Jobs', 'Depot Lead'],
  ['You will lead a depot.', '', 'A posting'],
])('the title of a selected text: %j', (text, pageTitle, title) => {
  expect(titleOf({ text, pageTitle })).toBe(title);
});
