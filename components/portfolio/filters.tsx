import type { Plan } from '../../lib/plan/schema';
import { isFiltering, noFilter, type RoleFilter } from '../../lib/portfolio/filter';
import { stageOptions } from '../../lib/portfolio/stage-names';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { NumberField } from '../controls/number-field';
import { Select } from '../controls/select';
import { pathwayChoices } from './role-options';

const ANY = '';
const stageChoices = [
  { value: ANY, label: 'All stages' },
  { value: 'interested.preparing.applied.interviewing.offer', label: 'Still open' },
  ...stageOptions,
];
const axisChoices = [
  { value: ANY, label: 'Any fit' },
  { value: 'fit', label: 'Fit at least' },
  { value: 'direction', label: 'Direction at least' },
  { value: 'growth', label: 'Growth at least' },
  { value: 'reach', label: 'Reach at least' },
] as const;

interface Props {
  plan: Plan;
  filter: RoleFilter;
  /** `typing`: one of many keystrokes, no step for "back" of its own. */
  onChange: (filter: RoleFilter, typing?: boolean) => void;
}

/** Search and filters; what they are set to stands in the address. */
export function Filters({ plan, filter, onChange }: Props) {
  const known = pathwayChoices(plan);
  const under = filter.under.join('.');
  const pathways = known.some(({ value }) => value === under)
    ? known
    : [...known, { value: under, label: 'A role that was removed' }];
  const stage = filter.stages.join('.');
  const stagesKnown = stageChoices.some(({ value }) => value === stage)
    ? stageChoices
    : [...stageChoices, { value: stage, label: `${filter.stages.length} stages` }];
  const set = (part: Partial<RoleFilter>, typing = false) => onChange({ ...filter, ...part }, typing);
  return (
    <search class="filters">
      <Field
        label="Search your roles"
        hideLabel
        placeholder="Search title, employer, place, tags, notes"
        value={filter.text}
        bound={200}
        onChange={(text) => set({ text }, true)}
      />
      <Select
        label="Pathway"
        hideLabel
        value={under}
        options={pathways}
        onChange={(value) => set({ under: value.split('.').filter(Boolean) })}
      />
      <Select
        label="Stage"
        hideLabel
        value={stage}
        options={stagesKnown}
        onChange={(value) =>
          set({
            stages: stageOptions.map((one) => one.value).filter((one) => value.split('.').includes(one)),
          })
        }
      />
      <Select
        label="Fit"
        hideLabel
        value={filter.axis ?? ANY}
        options={axisChoices}
        onChange={(value) => set({ axis: value || null })}
      />
      {filter.axis && (
        <NumberField
          label="At least"
          value={filter.least}
          max={100}
          step={1}
          onChange={(least) => set({ least: least ?? 0 }, true)}
        />
      )}
      <Field
        label="Place"
        hideLabel
        placeholder="Place"
        value={filter.place}
        bound={100}
        onChange={(place) => set({ place }, true)}
      />
      {isFiltering(filter) && (
        <Button look="quiet" onClick={() => onChange(noFilter)}>
          Show all
        </Button>
      )}
    </search>
  );
}
