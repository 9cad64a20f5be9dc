import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/shell/messages';

afterEach(() => vi.restoreAllMocks());

const unheard = new Error('Could not establish connection. Receiving end does not exist.');
const cutOff = new Error('The message port closed before a response was received.');

test('a message that nobody heard is said once more', async () => {
  const send = vi.spyOn(browser.runtime, 'sendMessage');
  send.mockRejectedValueOnce(unheard).mockImplementationOnce(async () => ({ answer: [] }));
  await expect(sendMessage('insights')).resolves.toEqual([]);
  expect(send).toHaveBeenCalledTimes(2);
});

test('one that somebody may have heard is not, and who stays away is not asked for ever', async () => {
  const send = vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(cutOff);
  await expect(sendMessage('insights')).rejects.toThrow('port closed');
  expect(send).toHaveBeenCalledTimes(1);
  send.mockRejectedValue(unheard);
  await expect(sendMessage('insights')).rejects.toThrow('Receiving end');
  expect(send).toHaveBeenCalledTimes(3);
});
