import type { ComponentChildren } from 'preact';
import type { Statement } from '../../lib/portfolio/insights/statement';
import { Picture } from '../plan/pictures/picture';

interface Props {
  says: Statement;
  /** There is something to draw; without, only the statement stands there. */
  drawn: boolean;
  /** It takes the whole width. */
  wide?: boolean;
  children: ComponentChildren;
  /** The same as a table. */
  table: ComponentChildren;
}

/** One insight: its message, what to do, its picture and the figures behind it. */
export function Insight({ says: { title, advice }, drawn, wide, children, table }: Props) {
  if (!drawn)
    return (
      <section class="insight too-few">
        <h2>{title}</h2>
        <p class="soft">{advice}</p>
      </section>
    );
  return (
    <section class={wide ? 'insight wide' : 'insight'}>
      <Picture title={title} text={table}>
        <p class="to-do">{advice}</p>
        {children}
      </Picture>
    </section>
  );
}
