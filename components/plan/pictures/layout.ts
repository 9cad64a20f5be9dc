import { Graph, layout } from '@dagrejs/dagre';
import { linksOf, TODAY, VISION } from '../../../lib/plan/pathways';
import type { Plan } from '../../../lib/plan/schema';

export const STOP_WIDTH = 146;
export const STOP_HEIGHT = 58;

interface Point {
  x: number;
  y: number;
}
/** A stop of the map, by its middle. */
export interface Stop extends Point {
  id: string;
}
/** A way between two stops; a way back closes a circle. */
export interface Way {
  from: string;
  to: string;
  back: boolean;
  points: Point[];
}
export interface PathwayLayout {
  width: number;
  height: number;
  stops: Stop[];
  ways: Way[];
}

/** Room below the stops for a way back, and between two of them. */
const BACK = 22;

/**
 * Lays the pathways out from left to right: today, the role options in their ranks, the vision. Links that close a
 * circle take no part in the ranks; they are led back below. `height`: of a stop, in the drawing's pixels.
 */
export function layOut(plan: Plan, height = STOP_HEIGHT): PathwayLayout {
  const links = linksOf(plan);
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 18, ranksep: 22, marginx: 2, marginy: 2 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of [TODAY, ...plan.roles.map((role) => role.id), VISION])
    graph.setNode(id, { width: STOP_WIDTH, height });
  for (const { from, to, back } of links) if (!back) graph.setEdge(from, to);
  layout(graph);

  const stops = graph.nodes().map((id) => {
    const { x = 0, y = 0 } = graph.node(id);
    return { id, x, y };
  });
  const stopOf = (id: string): Point => stops.find((stop) => stop.id === id) ?? { x: 0, y: 0 };
  const bottom = Math.max(...stops.map(({ y }) => y + height / 2));
  const backs = links.filter(({ back }) => back);
  const ways = links.map(({ from, to, back }): Way => {
    const [start, end] = [stopOf(from), stopOf(to)];
    if (!back) {
      // from the right side of one stop to the left side of the other
      const between = (graph.edge(from, to).points ?? []).slice(1, -1);
      const leave = { x: start.x + STOP_WIDTH / 2, y: start.y };
      const arrive = { x: end.x - STOP_WIDTH / 2 - 2, y: end.y };
      return { from, to, back, points: [leave, ...between, arrive] };
    }
    const low = bottom + BACK * (backs.findIndex((one) => one.from === from && one.to === to) + 1);
    return {
      from,
      to,
      back,
      points: [
        { x: start.x, y: start.y + height / 2 },
        { x: start.x, y: low },
        { x: end.x, y: low },
        { x: end.x, y: end.y + height / 2 },
      ],
    };
  });
  const { width = 0 } = graph.graph();
  // a way round a stop may lie above all of them
  const top = Math.min(...ways.flatMap(({ points }) => points.map(({ y }) => y - 2)), 0);
  const low = Math.max(...ways.flatMap(({ points }) => points.map(({ y }) => y + 2)), bottom + 2);
  const lower = <At extends Point>(point: At): At => ({ ...point, y: point.y - top });
  return {
    width,
    height: low - top,
    stops: stops.map(lower),
    ways: ways.map((way) => ({ ...way, points: way.points.map(lower) })),
  };
}
