import type { Plan } from '../../lib/plan/schema';
import { type Missing, missingMessage } from '../../lib/portfolio/insights/missing';
import { least, percent } from '../../lib/portfolio/insights/statement';
import { AddSkill } from './add-skill';
import { Bars } from './bars';
import { Figures } from './figures';
import { Insight } from './insight';

/** What is asked for again and again and isn't in the plan, each a press away from it. */
export function MissingPicture({ missing, plan }: { missing: Missing; plan: Plan }) {
  const { roles } = missing;
  // what was just added is in the plan before the roles are read for it
  const named = new Set(
    [...plan.skills, ...plan.capabilityTargets, ...plan.currentSkills]
      .flatMap(({ name, alsoKnownAs }) => [name, ...alsoKnownAs])
      .map((name) => name.toLowerCase()),
  );
  const skills = missing.skills.filter(({ name }) => !named.has(name.toLowerCase()));
  return (
    <Insight
      says={missingMessage({ roles, skills })}
      drawn={roles >= least.market && skills.length > 0}
      table={
        <Figures
          head={['Skill', 'Roles that ask for it', 'Of all that have to do with your plan']}
          rows={skills.map(({ name, asked }) => ({
            key: name,
            cells: [name, asked, percent(asked, roles)],
          }))}
        />
      }
    >
      <Bars
        bars={skills.map(({ name, asked }, at) => ({
          key: name,
          label: name,
          value: asked,
          said: percent(asked, roles),
          meant: at === 0,
        }))}
      />
      <AddSkill names={skills.map(({ name }) => name)} plan={plan} />
    </Insight>
  );
}
