import type { FitPair } from '../../lib/portfolio/fits-moved';

const say = (fit: number | null) => (fit === null ? '–' : Math.round(fit));

/** Fits of saved roles at two times, side by side; nothing where there are none. */
export function FitsSideBySide({ pairs, then }: { pairs: readonly FitPair[]; then: string }) {
  if (!pairs.length) return null;
  return (
    <table class="side-by-side">
      <thead>
        <tr>
          <th scope="col">Saved role</th>
          <th scope="col">{then}</th>
          <th scope="col">Now</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ id, title, was, now }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`#portfolio/${id}`}>{title}</a>
            </th>
            <td>{say(was)}</td>
            <td>{say(now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
