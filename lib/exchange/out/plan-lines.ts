import { pathwaysOf } from '../../plan/pathways';
import type { Plan, Profile } from '../../plan/schema';

/** The value proposition as a sentence, dots for what is open; empty while nothing of it is written. */
export const propositionLine = ({ helpWhom, solveWhat, soTheyCan }: Profile): string =>
  helpWhom || solveWhat
    ? `I help ${helpWhom || '…'} solve ${solveWhat || '…'} so they can ${soTheyCan || '…'}.`
    : '';

/** Each pathway as a line: "Operations Manager → my vision"; none while no role option has a title. */
export const wayLines = (plan: Plan): string[] =>
  plan.roles.some(({ title }) => title.trim())
    ? pathwaysOf(plan).map(({ roles }) => [...roles.map(({ title }) => title), 'my vision'].join(' → '))
    : [];
