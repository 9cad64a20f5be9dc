// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { readAmount } from '../../components/settings/amount';
import { PayFloor } from '../../components/settings/pay-floor';
import { one, show, type } from './shown';

test.each([
  ['60000', 60000],
  ['60,000', 60000],
  ['60 000', 60000],
  ['60.000', 60000],
  ['60k', 60000],
  ['€ 62.5K', 62500],
  ['1,250,000', 1250000],
  ['12.50', 12.5],
  ['60,', null],
  ['plenty', null],
])('%s is read as %s', (typed, amount) => expect(readAmount(typed)).toBe(amount));

test('what isn’t an amount stays typed, is said, and leaves the floor alone', async () => {
  vi.useFakeTimers();
  const onChange = vi.fn();
  const view = await show(
    <PayFloor floor={{ amount: 60000, currency: 'GBP', period: 'year' }} onChange={onChange} />,
  );
  const input = one<HTMLInputElement>(view, 'input');
  await type(input, 'plenty');
  await vi.advanceTimersByTimeAsync(1000);
  expect(onChange).not.toHaveBeenCalled();
  expect(input.value).toBe('plenty');
  expect(view.textContent).toContain('Until then it stays at 60,000.');
  await type(input, '70k');
  expect(onChange.mock.calls.at(-1)?.[0](null)).toEqual({ amount: 70000, currency: 'GBP', period: 'year' });
  vi.useRealTimers();
});
