import { curveBasis, line } from 'd3-shape';
import type { Way } from './layout';

const wayLine = line<{ x: number; y: number }>()
  .x(({ x }) => x)
  .y(({ y }) => y)
  .curve(curveBasis);

/** The ways of a map between its stops, each with its direction; a way back is dashed. */
export function Ways({ ways }: { ways: readonly Way[] }) {
  return (
    <>
      <defs>
        <marker
          id="onward"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path d="M0 0l8 4-8 4z" />
        </marker>
      </defs>
      {ways.map(({ from, to, points, back }) => (
        <path
          key={`${from} ${to}`}
          d={wayLine(points) ?? ''}
          class={back ? 'way back' : 'way'}
          marker-end="url(#onward)"
        />
      ))}
    </>
  );
}
