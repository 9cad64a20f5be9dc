import { z } from 'zod';
import { monthHoursSchema } from '../../plan/month-hours';
import { reviewSchema } from '../../plan/review';
import { revisionSchema } from '../../plan/revision';
import { planLists, profileSchema } from '../../plan/schema';
import { settingsSchema } from '../../plan/settings';
import { savedRoleSchema } from '../../portfolio/schema';
import { DESCRIPTION_BOUND, KEY_BOUND, LINE_BOUND } from '../../posting/bounds';

const instant = z.number().int().nonnegative();
const line = z.string().max(LINE_BOUND).nullable();

/**
 * What a backup holds: table → what its rows look like. Left out is what comes back by itself (scores of postings
 * that were looked at), what is half typed, and the way back from former changes.
 */
const keptTables = {
  profile: profileSchema,
  ...planLists,
  settings: settingsSchema,
  savedRoles: savedRoleSchema,
  savedTexts: z.object({ id: z.string().min(1).max(40), text: z.string().max(DESCRIPTION_BOUND) }),
  corrections: z.object({
    key: z.string().min(1).max(KEY_BOUND),
    at: instant,
    title: line,
    company: line,
    location: line,
  }),
  // of postings looked at only those that are "not for me", without their scores
  seen: z.object({
    key: z.string().min(1).max(KEY_BOUND),
    at: instant,
    fit: z.null(),
    kind: z.literal('off-plan'),
    revision: z.literal(-1),
    dismissedAt: instant,
  }),
  reviews: reviewSchema,
  revisions: revisionSchema,
  monthHours: monthHoursSchema,
} as const;
export type KeptName = keyof typeof keptTables;
/** The tables that a backup holds, by name. */
export const keptNames = Object.keys(keptTables).filter((name): name is KeptName => name in keptTables);

/** A row of any table that is kept. */
export type KeptRow = Record<string, unknown>;
export type KeptRows = ReadonlyMap<KeptName, readonly KeptRow[]>;

/** What the person calls the entries of a table. */
export const kindNames: Record<KeptName, string> = {
  profile: 'Vision, value proposition and current role',
  valueItems: 'Problems and outcomes',
  skills: 'Target skills',
  roles: 'Role options',
  capabilityTargets: 'Capability targets',
  currentSkills: 'Skills of today',
  duties: 'Duties',
  reinvestments: 'Reinvested time',
  actions: 'Actions',
  milestones: 'Milestones',
  proofs: 'Proof',
  settings: 'Settings',
  savedRoles: 'Saved roles',
  savedTexts: 'Texts of saved roles',
  corrections: 'Corrected postings',
  seen: 'Postings that are not for me',
  reviews: 'Reviews',
  revisions: 'Plan history',
  monthHours: 'Hours by month',
};

/** The key of a row in its table; empty when it has none. */
export function keyOf(row: KeptRow): string {
  const key = row.id ?? row.key;
  return typeof key === 'string' || typeof key === 'number' ? String(key) : '';
}

/** When a row was last changed, in milliseconds since 1970; 0 when it doesn't say. */
export function changedAt(row: KeptRow): number {
  const at = row.updatedAt ?? row.at;
  return typeof at === 'number' ? at : 0;
}

/** What a row is called in a list for people: its own first words, else its kind. */
export function nameOf(table: KeptName, row: KeptRow): string {
  if (table === 'profile') return 'Your vision, value proposition and current role';
  if (table === 'settings') return 'Your settings';
  const words = [row.title, row.name, row.text, row.what, row.startedOn, row.day].find(
    (one): one is string => typeof one === 'string' && one.trim() !== '',
  );
  if (table === 'monthHours') return keyOf(row);
  if (!words) return `One without words in “${kindNames[table]}”`;
  const company = typeof row.company === 'string' && row.company ? `, ${row.company}` : '';
  return `${words.length > 80 ? `${words.slice(0, 79)}…` : words}${company}`;
}

/**
 * A row as it is kept.
 * @returns the row without what doesn't belong to it, or why it doesn't fit its table.
 */
export function fitRow(table: KeptName, row: unknown): { row: KeptRow } | { why: string } {
  const fitted = keptTables[table].safeParse(row);
  if (fitted.success) return { row: fitted.data };
  const [issue] = fitted.error.issues;
  return { why: issue ? `${issue.path.join('.') || 'the entry'}: ${issue.message}` : 'it can’t be read' };
}
