// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Silent } from '../../components/panel/silent';
import { button, show } from './shown';

beforeEach(() => fakeBrowser.reset());

test.each([
  ['paused', 'Open the settings', 'openSettings'],
  ['no-plan', 'Make a plan', 'openPlan'],
] as const)('a panel without a score, %s: “%s” does so', async (silence, says, waymark) => {
  const sent = vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => ({}));
  const view = await show(<Silent silence={silence} />);
  await act(() => button(view, says).click());
  expect(sent.mock.calls.map(([message]) => message)).toEqual([{ waymark, data: undefined }]);
});
