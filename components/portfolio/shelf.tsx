import { rankOf } from '../../lib/fit/rank';
import type { Milestone } from '../../lib/plan/schema';
import type { SavedRole } from '../../lib/portfolio/schema';
import { type Ahead, waitsFor } from '../../lib/portfolio/waiting';
import { Button } from '../controls/button';
import { FitMark } from '../fit/fit-mark';
import { addressOf, type PortfolioSettings } from './address';
import { parkRoles } from './edit-with-undo';

/** So many are listed under a milestone; more are only counted. */
const SHOWN = 20;

interface Props {
  /** Parked roles. */
  roles: readonly SavedRole[];
  ahead: Ahead;
  settings: PortfolioSettings;
}

/** What is too early: roles parked until a milestone is reached, under that milestone. */
export function Shelf({ roles, ahead, settings }: Props) {
  if (!roles.length) return null;
  return (
    <section class="stack shelf">
      <h2>Too early for now</h2>
      {[...ahead.values()].map((milestone) => (
        <Waiting
          key={milestone.id}
          milestone={milestone}
          roles={roles.filter((role) => waitsFor(role, ahead) === milestone)}
          settings={settings}
        />
      ))}
    </section>
  );
}

function Waiting({ milestone, roles, settings }: Omit<Props, 'ahead'> & { milestone: Milestone }) {
  if (!roles.length) return null;
  return (
    <section class="stack">
      <h3 dir="auto">Waiting for: {milestone.text || 'a milestone without a name'}</h3>
      <ul class="shelf-list">
        {roles.slice(0, SHOWN).map((role) => (
          <li key={role.id}>
            <FitMark fit={role.fitNow.fit} rank={rankOf(role.fitNow)} />
            <span class="what">
              <a href={addressOf(settings, role.id)} dir="auto">
                {role.title}
              </a>
              <span class="soft small">{role.company}</span>
            </span>
            <Button
              look="quiet"
              label={`Bring ${role.title} back in sight`}
              onClick={() => parkRoles([role], null)}
            >
              Back in sight
            </Button>
          </li>
        ))}
      </ul>
      {roles.length > SHOWN && <p class="soft small">And {roles.length - SHOWN} more.</p>}
    </section>
  );
}
