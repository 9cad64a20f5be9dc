import { Empty } from '../controls/state';

/** A page that no extension may read, or Waymark's own. */
export function Closed() {
  return (
    <Empty alone title="Nothing to read here">
      <p class="soft">
        Open a job posting in this window, then this button again. On a list of results you see its postings
        ranked.
      </p>
    </Empty>
  );
}
