import { pathwaysOf } from '../../../lib/plan/pathways';
import { kindWords } from '../../../lib/plan/plan-words';
import type { Plan } from '../../../lib/plan/schema';

/** Each pathway as a line: its role options in their order. */
export function PathwayList({ plan }: { plan: Plan }) {
  return (
    <ol class="pathway-list">
      {pathwaysOf(plan).map(({ roles, turnsBack }) => (
        <li key={roles.map(({ id }) => id).join()}>
          {plan.profile.currentTitle || 'Today'}
          {roles.map(({ id, title, kind }) => (
            <span key={id}>
              {' → '}
              {title || 'not named yet'} <span class="soft small">({kindWords[kind]})</span>
            </span>
          ))}
          {' → your vision'}
          {turnsBack && <span class="soft small"> (its last role also leads back to one before it)</span>}
        </li>
      ))}
    </ol>
  );
}
