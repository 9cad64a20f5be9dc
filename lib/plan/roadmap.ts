import type { Horizon, Plan } from './schema';

/** Something on the roadmap with its day. */
export interface RoadmapPoint {
  id: string;
  is: 'action' | 'milestone';
  text: string;
  /** "2026-11-22"; null for what has no day yet. */
  due: string | null;
  done: boolean;
  /** Not done, and its day has passed. */
  overdue: boolean;
}

/** The points of the roadmap: milestones and actions that aren't dropped, by day, those without one last. */
export function roadmapOf({ actions, milestones }: Plan, today: string): RoadmapPoint[] {
  const late = (due: string | null, done: boolean) => due !== null && !done && due < today;
  const points: RoadmapPoint[] = [
    ...milestones
      .filter(({ text }) => text.trim())
      .map(({ id, text, due, reachedOn }) => ({
        id,
        is: 'milestone' as const,
        text,
        due: reachedOn ?? due,
        done: reachedOn !== null,
        overdue: late(due, reachedOn !== null),
      })),
    ...actions
      .filter(({ text, state }) => text.trim() && state !== 'dropped')
      .map(({ id, text, due, doneOn, state }) => ({
        id,
        is: 'action' as const,
        text,
        due: doneOn ?? due,
        done: state === 'done',
        overdue: late(due, state === 'done'),
      })),
  ];
  return points.sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9') || a.id.localeCompare(b.id));
}

/** How far from today a horizon lies, in months: from, to. */
export const horizonMonths: Record<Horizon, readonly [from: number, to: number]> = {
  now: [0, 12],
  '1-2y': [12, 24],
  '3-5y': [36, 60],
};

/** What the roadmap says, as its title. In: points of `roadmapOf`. Out: one sentence. */
export function roadmapMessage(points: readonly RoadmapPoint[]): string {
  const open = points.filter(({ done }) => !done);
  const late = open.filter(({ overdue }) => overdue).length;
  const done = points.length - open.length;
  if (!points.length) return 'Nothing on the road yet: one action with a day is a start.';
  if (late) return late === 1 ? 'One thing has passed its day.' : `${late} things have passed their day.`;
  const next = open.find(({ due }) => due !== null);
  if (next) return `Next on the road: ${next.text}`;
  return open.length ? 'What you plan has no days yet.' : `All done, ${done} in number. What comes next?`;
}
