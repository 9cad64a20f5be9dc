import type { SavedRole } from './schema';

/** The living saved roles that were parked against a milestone, the best fit of today first. */
export function parkedAgainst(roles: readonly SavedRole[], milestoneId: string): SavedRole[] {
  return roles
    .filter((role) => role.milestoneId === milestoneId && role.deletedAt === null && role.stage !== 'closed')
    .sort((a, b) => (b.fitNow.fit ?? -1) - (a.fitNow.fit ?? -1));
}

/** What became of a saved role's fit. Out: "48 when you saved it, 63 now"; "as it was: 63"; what is not judged is said. */
export function fitThenAndNow({ fitWhenSaved, fitNow }: Pick<SavedRole, 'fitWhenSaved' | 'fitNow'>): string {
  const [then, now] = [fitWhenSaved.fit, fitNow.fit].map((fit) => (fit === null ? null : Math.round(fit)));
  if (now === null || now === undefined) return 'not enough to judge';
  if (then === null || then === undefined) return `${now} now`;
  return then === now ? `${now}, as when you saved it` : `${then} when you saved it, ${now} now`;
}
