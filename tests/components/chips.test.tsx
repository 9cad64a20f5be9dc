// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Chips } from '../../components/controls/chips';
import { freshStore } from '../store/fresh';
import { one, show, type } from './shown';

beforeEach(freshStore);
afterEach(() => vi.useRealTimers());

function Places() {
  const [values, setValues] = useState(['Leeds', 'York']);
  return (
    <Chips label="Places" values={values} onChange={setValues} draft="test places" bound={40} most={10} />
  );
}

test('a word kept on leaving the field doesn’t bring back one that was taken off meanwhile', async () => {
  const view = await show(<Places />);
  const input = one<HTMLInputElement>(view, 'input');
  input.focus();
  await type(input, 'Hull');
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  await act(() => input.blur());
  await act(() => one<HTMLButtonElement>(view, '[aria-label="Take off Leeds"]').click());
  await act(() => void vi.advanceTimersByTime(1000));
  expect([...view.querySelectorAll('li span')].map((chip) => chip.textContent)).toEqual(['York', 'Hull']);
});
