import { scaleLinear } from 'd3-scale';

/** One bar with its name and its figure. */
export interface Bar {
  key: string;
  label: string;
  value: number;
  /** The figure in words. */
  said: string;
  /** A part of the bar that counts more. */
  strong?: number;
  /** The one that the message is about. */
  meant?: boolean;
}

/** Bars one below the other, each with its name above it where there is little room; for the eye only. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  const width = scaleLinear([0, Math.max(1, ...bars.map(({ value }) => value))], [0, 100]);
  return (
    <ul class="bars" aria-hidden="true">
      {bars.map(({ key, label, value, said, strong = 0, meant }) => (
        <li key={key} class={meant ? 'meant' : undefined}>
          <span class="label" dir="auto">
            {label}
          </span>
          <span class="track">
            <span class="bar" style={{ inlineSize: `${width(value)}%` }}>
              {strong > 0 && <span class="strong" style={{ inlineSize: `${(100 * strong) / value}%` }} />}
            </span>
          </span>
          <span class="figure">{said}</span>
        </li>
      ))}
    </ul>
  );
}
