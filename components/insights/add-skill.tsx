import { useState } from 'preact/hooks';
import { noMoreSkills } from '../../lib/plan/focus';
import type { Plan, Skill } from '../../lib/plan/schema';
import { addEntry, editEntry } from '../../lib/store/plan';
import { attempt } from '../controls/attempt';
import { Button } from '../controls/button';
import { Plus } from '../controls/icons';
import { offerUndo } from '../controls/offer-undo';
import { Select } from '../controls/select';

const NONE = '';
/** As many other names as a skill may have. */
const NAMES = 40;

async function addTarget(name: string): Promise<void> {
  const id = await addEntry('skills', { name });
  await offerUndo('skills', id, `${name} is a target skill now. Say in the plan why it serves your vision.`);
}

async function addCapability(name: string): Promise<void> {
  const id = await addEntry('capabilityTargets', { name });
  await offerUndo('capabilityTargets', id, `${name} is a capability target now.`);
}

async function addName(name: string, { id, name: skill, alsoKnownAs }: Skill): Promise<void> {
  await editEntry('skills', id, { alsoKnownAs: [...alsoKnownAs, name] }, `Another name of ${skill}`);
  await offerUndo('skills', id, `${name} counts as ${skill} now.`);
}

interface Props {
  names: readonly string[];
  plan: Plan;
}

/**
 * Takes a skill into the plan that postings ask for: with one press as a target skill while there is room for one; then, with
 * the reason, as a capability target or as another name of a skill that is there.
 */
export function AddSkill({ names, plan }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const full = noMoreSkills(plan.skills);
  const skills = plan.skills.filter((skill) => skill.name.trim() && skill.alsoKnownAs.length < NAMES);
  const take = (doing: Promise<void>) => {
    attempt(doing);
    setOpen(null);
  };
  const press = (name: string) => {
    if (full) setOpen(open === name ? null : name);
    else take(addTarget(name));
  };
  return (
    <ul class="add-skills" aria-label="Add to your plan">
      {names.map((name) => (
        <li key={name}>
          <Button
            label={`Add ${name}`}
            {...(full ? { expanded: open === name } : {})}
            onClick={() => press(name)}
          >
            <Plus /> {name}
          </Button>
          {open === name && full && (
            <fieldset class="row how">
              <legend class="small">{full}</legend>
              <Button onClick={() => take(addCapability(name))}>Make it a capability target</Button>
              {skills.length > 0 && (
                <Select
                  label={`${name} is another name of`}
                  hideLabel
                  value={NONE}
                  options={[
                    { value: NONE, label: 'It is another name of …' },
                    ...skills.map(({ id, name: skill }) => ({ value: id, label: skill })),
                  ]}
                  onChange={(id) => {
                    const skill = skills.find((one) => one.id === id);
                    if (skill) take(addName(name, skill));
                  }}
                />
              )}
            </fieldset>
          )}
        </li>
      ))}
    </ul>
  );
}
