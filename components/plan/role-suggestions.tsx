import { useState } from 'preact/hooks';
import { kindWords } from '../../lib/plan/plan-words';
import type { Plan } from '../../lib/plan/schema';
import { addEntry } from '../../lib/store/plan';
import { Button } from '../controls/button';
import { Plus } from '../controls/icons';
import { offerUndo } from '../controls/offer-undo';
import { type SuggestedOption, suggestOptions } from './suggest-options';
import { useKnowledge } from './use-knowledge';

/** How many are shown at once. */
const SHOWN = 6;

/** Roles that use a target skill, asked for with a press: each with its reason and a way into the plan. */
export function RoleSuggestions({ plan }: { plan: Plan }) {
  const knowledge = useKnowledge();
  const [found, setFound] = useState<SuggestedOption[] | null>(null);
  const take = async ({ title, kind, buildsIds }: SuggestedOption) => {
    const ideal = plan.roles.find((role) => role.kind === 'ideal');
    const id = await addEntry('roles', {
      title,
      kind,
      buildsIds,
      horizon: kind === 'next-step' ? 'now' : '1-2y',
      leadsToIds: ideal ? [ideal.id] : [],
    });
    setFound((shown) => shown?.filter((one) => one.title !== title) ?? null);
    await offerUndo('roles', id, `${title} is a role option now.`);
  };
  if (!plan.skills.some(({ name }) => name.trim())) return null;
  return (
    <section class="stack suggestions">
      <h2>Roles that use your skills</h2>
      {found === null ? (
        <p>
          <Button
            disabled={!knowledge}
            onClick={() => knowledge && setFound(suggestOptions(plan, knowledge, SHOWN))}
          >
            Suggest some
          </Button>
        </p>
      ) : found.length ? (
        <ul>
          {found.map((role) => (
            <li key={role.title}>
              <div>
                <p>
                  {role.title} <span class="soft small">{kindWords[role.kind]}</span>
                </p>
                <p class="soft small">{role.why}</p>
              </div>
              <Button label={`Add ${role.title}`} onClick={() => void take(role)}>
                <Plus /> Add
              </Button>
            </li>
          ))}
        </ul>
      ) : (
        <p class="soft">
          No more that Waymark knows of. Skills named as postings name them find more; your own titles always
          count.
        </p>
      )}
    </section>
  );
}
