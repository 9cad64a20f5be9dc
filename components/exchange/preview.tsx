import type { FoundRole } from '../../lib/exchange/found-role';
import { stageNames } from '../../lib/portfolio/stage-names';
import { sayDay } from '../plan/say-day';

/** How many rows are shown. */
const SHOWN = 5;

/** The first roles of a list as they would be in the portfolio. In: the roles, and how many rows the list has. */
export function Preview({ roles, of }: { roles: readonly FoundRole[]; of: number }) {
  const left = of - roles.length;
  return (
    <section class="stack">
      <h2>How it would look</h2>
      {roles.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by the keyboard too
        <section class="scrolled" tabIndex={0} aria-label="The first rows">
          <table>
            <thead>
              <tr>
                <th>Title</th>
                <th>Company</th>
                <th>Place</th>
                <th>Stage</th>
                <th>Saved</th>
              </tr>
            </thead>
            <tbody>
              {roles.slice(0, SHOWN).map((role, at) => (
                <tr key={at}>
                  <td dir="auto">{role.title}</td>
                  <td dir="auto">{role.company}</td>
                  <td dir="auto">{role.location}</td>
                  <td>{stageNames[role.stage]}</td>
                  <td>{role.savedOn ? sayDay(role.savedOn) : ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p class="soft small" aria-live="polite">
        {roles.length
          ? `${roles.length} of ${of} rows hold a job.${left ? ` ${left === 1 ? 'One' : left} without a title ${left === 1 ? 'is' : 'are'} left out.` : ''}`
          : 'No row has a title: say above which column holds it.'}
      </p>
    </section>
  );
}
