import type { Plan } from '../../lib/plan/schema';
import { Button } from '../controls/button';

interface Props {
  label: string;
  plan: Plan;
  ids: readonly string[];
  onChange: (ids: string[]) => void;
}

/** Which target skills and capability targets something builds: any number of them. */
export function Builds({ label, plan, ids, onChange }: Props) {
  const offered = [...plan.skills, ...plan.capabilityTargets].filter(({ name }) => name.trim());
  if (!offered.length) return null;
  return (
    <fieldset class="builds">
      <legend class="small soft">{label}</legend>
      <p class="row">
        {offered.map(({ id, name }) => (
          <Button
            key={id}
            pressed={ids.includes(id)}
            onClick={() => onChange(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id])}
          >
            {name}
          </Button>
        ))}
      </p>
    </fieldset>
  );
}
