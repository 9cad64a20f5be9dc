import type { Lens } from '../../fit/compiled-plan';
import { STRONG } from './coverage';
import { least, type Statement, tooFew } from './statement';

/** What a target skill at its target level would do to the roles that are open and have to do with the plan. */
export interface Door {
  skillId: string;
  name: string;
  from: number;
  to: number;
  /** Roles whose Reach would come to 65 or more, from below. */
  opened: number;
  /** Points of Reach that they all would gain together. */
  gained: number;
}

/** The doors of all gaps, the widest first; of so many roles. */
export interface Doors {
  roles: number;
  doors: Door[];
}

/** The gaps of a plan, each as the lens would be without it. */
export function closedGaps(lens: Lens): { door: Door; lens: Lens }[] {
  return lens.wanted.flatMap((skill) => {
    if (skill.kind !== 'target' || (skill.level ?? 0) >= skill.targetLevel) return [];
    const raised = { ...skill, level: skill.targetLevel };
    const { id, name, level, targetLevel } = skill;
    return [
      {
        door: { skillId: id, name, from: level ?? 0, to: targetLevel, opened: 0, gained: 0 },
        lens: { ...lens, wanted: lens.wanted.map((one) => (one === skill ? raised : one)) },
      },
    ];
  });
}

/** Notes on a door what one role's Reach would become. In: points from 0 to 100, null where it isn't judged. */
export function noteDoor(door: Door, before: number | null, after: number | null): void {
  if (before === null || after === null) return;
  door.gained += after - before;
  if (before < STRONG && after >= STRONG) door.opened++;
}

/** The widest doors first; of equal ones that which gains more. */
export const widestFirst = (doors: readonly Door[]): Door[] =>
  [...doors].sort((a, b) => b.opened - a.opened || b.gained - a.gained);

/** Less than a point for each role is no gain. */
const GAIN = 1;

/** Which gap would open most doors, and what to do about it. */
export function doorsMessage({ roles, doors: [first, second] }: Doors): Statement {
  if (roles < least.doors)
    return tooFew(
      'which gap opens most doors',
      'open roles that have to do with your plan',
      roles,
      least.doors,
    );
  if (!first)
    return {
      title: 'No gap is left between today and your aims',
      advice: 'Aim one level higher with a strength, or ask what the next chapter needs.',
    };
  const level = `${first.name} at ${first.to} instead of ${first.from}`;
  if (!first.opened)
    return {
      title:
        first.gained >= GAIN * roles
          ? `${level} lifts your reach most`
          : 'No single skill would bring more of these roles within reach',
      advice:
        first.gained >= GAIN * roles
          ? `It takes more than this one skill, though: plan it together with the next one.`
          : 'What holds you back stands in years, titles or licences: look at the reasons on a role’s page.',
    };
  return {
    title: `${level} would bring ${first.opened === 1 ? 'one more role' : `${first.opened.toLocaleString('en')} more roles`} within reach`,
    advice:
      second?.opened === first.opened
        ? `Plan one action for it this month; ${second.name} would open as many doors.`
        : 'Plan one action for it this month; no other gap opens as many doors.',
  };
}
