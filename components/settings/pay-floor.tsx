import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/plan/settings';
import { Field } from '../controls/field';
import { Select } from '../controls/select';

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
  onChange: (floor: Floor | null) => void;
}) {
  const [unit, setUnit] = useState({
    currency: floor?.currency ?? 'EUR',
    period: floor?.period ?? ('year' as const),
  });
  const write = (amount: string, parts: typeof unit) => {
    setUnit(parts);
    const number = Number(amount.replace(/[\s,.'’](?=\d{3}\b)/g, ''));
    onChange(amount.trim() && number > 0 ? { amount: number, ...parts } : null);
  };
  const amount = floor ? String(floor.amount) : '';
  return (
    <fieldset class="pay-floor">
      <legend>The least pay that will do</legend>
      <div class="row">
        <Field label="Amount" hideLabel value={amount} bound={12} onChange={(typed) => write(typed, unit)} />
        <Select
          label="Currency"
          hideLabel
          options={currencies.map((value) => ({ value, label: value }))}
          value={unit.currency}
          onChange={(currency) => write(amount, { ...unit, currency })}
        />
        <Select
          label="Period"
          hideLabel
          options={periods}
          value={unit.period}
          onChange={(value) =>
            write(amount, { ...unit, period: periods.find((one) => one.value === value)?.value ?? 'year' })
          }
        />
      </div>
    </fieldset>
  );
}
