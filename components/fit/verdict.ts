import type { Fit } from '../../lib/fit/fit';

/** Below this Direction a posting only has something of a role option; its sentence says so, too. */
const NEAR = 35;

/** What a posting is to the plan, as a mentor would say it first; `role` is the role option it resembles. */
export function verdictOf(fit: Fit, role: string | null): string {
  if (fit.fit === null) return 'Not enough here to judge';
  const towards = role ? ` ${role}` : ' one of your roles';
  const { direction } = fit.axes;
  if (fit.kind !== 'off-plan' && fit.kind !== 'portfolio' && direction !== null && direction < NEAR)
    return `Some way off${role ? ` ${role}` : ' your roles'}, yet worth a look`;
  switch (fit.kind) {
    case 'next-step':
      return `A next step on your way:${towards}`;
    case 'ideal':
      return `This is your ideal:${towards}`;
    case 'adjacent':
      return `The same skills, next door:${towards}`;
    case 'cross-functional':
      return `A step sideways that pays:${towards}`;
    case 'portfolio':
      return `Worth it for what you would learn:${towards}`;
    case 'too-early':
      return `The right direction, a step too early:${towards}`;
    case 'off-plan':
      return 'Off your plan';
  }
}
