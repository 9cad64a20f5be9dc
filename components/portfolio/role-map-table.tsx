import type { Plan } from '../../lib/plan/schema';
import type { SavedRole } from '../../lib/portfolio/schema';

/** So many titles stand in a line. */
const NAMED = 3;

/** The map in words: under each role option how many roles, the best of them first. */
export function RoleMapTable({
  plan,
  filed,
}: {
  plan: Plan;
  filed: ReadonlyMap<string, readonly SavedRole[]>;
}) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Role option</th>
          <th scope="col">Roles</th>
          <th scope="col">Best fits</th>
        </tr>
      </thead>
      <tbody>
        {plan.roles.map(({ id, title }) => {
          const roles = filed.get(id) ?? [];
          return (
            <tr key={id}>
              <th scope="row">{title || 'Not named yet'}</th>
              <td>{roles.length.toLocaleString('en')}</td>
              <td>{roles.slice(0, NAMED).map(sayFit).join('; ') || '–'}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const sayFit = ({ title, fitNow: { fit } }: SavedRole) =>
  `${title} (${fit === null ? 'no score' : Math.round(fit)})`;
