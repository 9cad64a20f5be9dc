// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Field } from '../../components/controls/field';
import { one, show, type } from './shown';

const field = (value: string, onChange: (text: string) => void = () => {}, nudge: string | null = null) => (
  <Field label="Vision" value={value} onChange={onChange} bound={10} nudge={nudge} />
);

test('while it has the focus its own text counts; a change made elsewhere shows once it hasn’t', async () => {
  const view = await show(field('one'));
  const input = one<HTMLInputElement>(view, 'input');
  input.focus();
  await type(input, 'mine');
  await show(field('an echo'));
  expect(input.value).toBe('mine');
  await act(() => input.blur());
  await show(field('theirs'));
  expect(input.value).toBe('theirs');
});

test('what is left untouched takes the store’s text when it is left', async () => {
  const view = await show(field('one'));
  const input = one<HTMLInputElement>(view, 'input');
  input.focus();
  await show(field('theirs'));
  expect(input.value).toBe('one');
  await act(() => input.blur());
  expect(input.value).toBe('theirs');
});

test('too much is cut, said, and no character is cut in half', async () => {
  const onChange = vi.fn();
  const view = await show(field('', onChange));
  const input = one<HTMLInputElement>(view, 'input');
  for (const typed of ['123456789🧭 and more', '123456789🧭', '123456789🧭']) await type(input, typed);
  expect(onChange).toHaveBeenLastCalledWith('123456789');
  expect(input.value).toBe('123456789');
  expect(view.textContent).toContain('Only the first 10 characters fit here.');
});

test('a nudge waits until the typing pauses', async () => {
  vi.useFakeTimers();
  const view = await show(field('Boss', () => {}, 'That is a title.'));
  expect(view.textContent).toContain('That is a title.');
  await type(one(view, 'input'), 'Bos');
  expect(view.textContent).not.toContain('That is a title.');
  await act(() => void vi.advanceTimersByTime(1000));
  expect(view.textContent).toContain('That is a title.');
  vi.useRealTimers();
});
