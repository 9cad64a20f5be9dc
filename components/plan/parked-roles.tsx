import { fitThenAndNow, parkedAgainst } from '../../lib/portfolio/parked';
import { readSavedRoles } from '../../lib/store/saved-roles';
import { goToDesk } from '../controls/go-to-desk';
import { useLive } from '../controls/use-live';

interface Props {
  milestoneId: string;
  reached: boolean;
}

/** The saved roles that wait for a milestone; once it is reached, they are back in sight with what became of their fit. */
export function ParkedRoles({ milestoneId, reached }: Props) {
  const parked = useLive(async () => parkedAgainst(await readSavedRoles(), milestoneId), [milestoneId]);
  if (!parked?.length) return null;
  return (
    <section class="parked-roles stack">
      <h3>{reached ? 'Back in sight' : 'Parked until then'}</h3>
      <ul>
        {parked.map((role) => (
          <li key={role.id}>
            <a
              href={`#portfolio/${role.id}`}
              onClick={(event) => {
                event.preventDefault();
                goToDesk(`portfolio/${role.id}`);
              }}
            >
              {role.title}
            </a>{' '}
            <span class="soft small">
              {[role.company, `fit ${fitThenAndNow(role)}`].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
