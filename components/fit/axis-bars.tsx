import { axisNames } from '../../lib/fit/axis-names';
import { axes, type Fit } from '../../lib/fit/fit';

/** The three axes, each a bar and a sentence; an unknown one says so instead of showing an empty bar. */
export function AxisBars({ fit }: { fit: Fit }) {
  return (
    <dl class="axis-bars">
      {axes.map((axis) => {
        const value = fit.axes[axis];
        return (
          <div key={axis} class={axis}>
            <dt>
              <span>{axisNames[axis]}</span>
              <span>{value === null ? 'unknown' : Math.round(value)}</span>
            </dt>
            <dd>
              {value !== null && (
                <div class="track" aria-hidden="true">
                  <div style={{ inlineSize: `${value}%` }} />
                </div>
              )}
              <p class="small soft">{fit.sentences[axis]}</p>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
