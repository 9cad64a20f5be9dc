import { type Driver, drivers } from './drivers';
import type { Standing } from './review';

function movedSkills(from: Standing, to: Standing): string[] {
  const moved: string[] = [];
  for (const { id, name, level } of to.skills) {
    const was = from.skills.find((skill) => skill.id === id);
    if (!was) moved.push(`${name} is new among your target skills.`);
    else if (was.level !== level && level !== null)
      moved.push(
        was.level === null
          ? `${name} stands at level ${level} now.`
          : `${name} went from level ${was.level} to ${level}.`,
      );
  }
  for (const { id, name } of from.skills)
    if (!to.skills.some((skill) => skill.id === id)) moved.push(`${name} is no target skill any more.`);
  return moved;
}

/**
 * What moved between two standings: a sentence for each level and driver that did, and for the vision.
 * In: the standings, the names of the drivers. Out: the sentences; none when all stayed.
 */
export function whatMoved(from: Standing, to: Standing, names: Record<Driver, string>): string[] {
  const moved = movedSkills(from, to);
  for (const driver of drivers) {
    const [was, is] = [from.drivers[driver], to.drivers[driver]];
    if (was !== is && is !== null)
      moved.push(
        was === null ? `${names[driver]} is rated ${is}.` : `${names[driver]} went from ${was} to ${is}.`,
      );
  }
  if (from.vision.trim() !== to.vision.trim()) moved.push('Your vision is put in other words.');
  return moved;
}
