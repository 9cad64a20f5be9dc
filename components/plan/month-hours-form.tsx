import { useState } from 'preact/hooks';
import { shiftDay, today } from '../../lib/plan/day';
import { monthOf, plannedHours } from '../../lib/plan/month-hours';
import type { Plan } from '../../lib/plan/schema';
import { noteMonth, readMonthHours } from '../../lib/store/month-hours';
import { Choice } from '../controls/choice';
import { lazily } from '../controls/lazily';
import { NumberField } from '../controls/number-field';
import { useLive } from '../controls/use-live';

const MonthsChart = lazily(() => import('./pictures/months-chart').then((view) => view.MonthsChart));

const nameOf = (month: string) =>
  new Date(`${month}-15T00:00:00Z`).toLocaleDateString('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** What this month, or the one before, was really like beside the plan: hours freed and hours put to better use. */
export function MonthHoursForm({ plan }: { plan: Plan }) {
  const months = useLive(readMonthHours);
  const now = monthOf(today());
  const before = monthOf(shiftDay(`${now}-01`, -1));
  const [month, setMonth] = useState(now);
  const said = months?.find(({ id }) => id === month);
  const { plannedFreed, plannedUsed } = plannedHours(plan);
  return (
    <div class="stack month-hours">
      <Choice
        label="Month"
        options={[
          { value: now, label: nameOf(now) },
          { value: before, label: nameOf(before) },
        ]}
        value={month}
        onChange={setMonth}
      />
      <div class="row">
        <NumberField
          key={`freed ${month}`}
          label="Hours a week you really freed"
          max={168}
          step={0.25}
          value={said?.freed ?? null}
          onChange={(freed) => void noteMonth(month, { freed })}
        />
        <NumberField
          key={`used ${month}`}
          label="Of them put to better use"
          max={168}
          step={0.25}
          value={said?.used ?? null}
          onChange={(used) => void noteMonth(month, { used })}
        />
      </div>
      <p class="soft small">
        What you have begun or done in your plan: {Number(plannedFreed.toFixed(2))} hours freed,{' '}
        {Number(plannedUsed.toFixed(2))} put to use.
      </p>
      {months && months.length > 0 && <MonthsChart months={months} />}
    </div>
  );
}
