import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/plan/settings';
import { Field } from '../controls/field';
import { Select } from '../controls/select';
import { readAmount } from './amount';

type Floor = NonNullable<Settings['dealBreakers']['payFloor']>;

const periods: { value: Floor['period']; label: string }[] = [
  { value: 'year', label: 'a year' },
  { value: 'month', label: 'a month' },
  { value: 'week', label: 'a week' },
  { value: 'day', label: 'a day' },
  { value: 'hour', label: 'an hour' },
];
const currencies = [
  'EUR',
  'GBP',
  'USD',
  'CAD',
  'AUD',
  'CHF',
  'CZK',
  'PLN',
  'SEK',
  'NOK',
  'DKK',
  'INR',
  'SGD',
  'JPY',
];

/** The least pay that will do; a posting in another currency, or without pay, isn't flagged. */
export function PayFloor({
  floor,
  onChange,
}: {
  floor: Floor | null;
  /** Handed what makes the new floor of the one that stands there. */
  onChange: (change: (now: Floor | null) => Floor | null) => void;
}) {
  const [unit, setUnit] = useState({
    currency: floor?.currency ?? 'EUR',
    period: floor?.period ?? ('year' as const),
  });
  const [unread, setUnread] = useState(false);
  const write = (typed: string) => {
    const amount = typed.trim() ? readAmount(typed) : 0;
    setUnread(amount === null);
    // what can't be read leaves the floor as it is
    if (amount !== null) onChange(() => (amount > 0 ? { amount, ...unit } : null));
  };
  const measure = (parts: typeof unit) => {
    setUnit(parts);
    onChange((now) => now && { ...now, ...parts });
  };
  const still = floor ? ` Until then it stays at ${floor.amount.toLocaleString('en')}.` : '';
  return (
    <fieldset class="pay-floor">
      <legend>The least pay that will do</legend>
      <div class="row">
        <Field
          label="Amount"
          hideLabel
          value={floor ? String(floor.amount) : ''}
          bound={24}
          nudge={unread ? `Write it as an amount, like 60,000 or 60k.${still}` : null}
          onChange={write}
        />
        <Select
          label="Currency"
          hideLabel
          options={currencies.map((value) => ({ value, label: value }))}
          value={unit.currency}
          onChange={(currency) => measure({ ...unit, currency })}
        />
        <Select
          label="Period"
          hideLabel
          options={periods}
          value={unit.period}
          onChange={(value) =>
            measure({ ...unit, period: periods.find((one) => one.value === value)?.value ?? 'year' })
          }
        />
      </div>
    </fieldset>
  );
}
