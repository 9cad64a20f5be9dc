/**
 * Prints a sample database of the newest schema version, filled through the store's own functions. Run once when a
 * version is new (`npm run -s migration-sample > tests/migrations/version-N.json`) and kept from then on.
 */
import 'fake-indexeddb/auto';
import { samplePlan } from '../../lib/plan/sample';
import type { FitNote } from '../../lib/portfolio/schema';
import { examplePosting } from '../../lib/posting/example';
import { keepCorrection } from '../../lib/store/corrections';
import { db } from '../../lib/store/db';
import { keepDraft } from '../../lib/store/drafts';
import { noteMonth } from '../../lib/store/month-hours';
import { editEntry, editProfile, putPlan, removeEntry } from '../../lib/store/plan';
import { editReview, finishReview, startReview } from '../../lib/store/reviews';
import { editSavedRole, removeSavedRole, saveRole } from '../../lib/store/saved-roles';
import { setDismissed } from '../../lib/store/seen';
import { editSettings } from '../../lib/store/settings';
import { writeColumns } from './columns';

const now = Date.UTC(2026, 10, 22, 9);
const plan = samplePlan(now);
const fit: FitNote = { at: now, fit: 72, direction: 80, growth: 70, reach: 62, kind: 'next-step' };

await putPlan(plan);
await editProfile({ vision: `${plan.profile.vision} Ümläute, İ and 🌲 too.` }, now + 1);
const [skill, , last] = plan.skills;
if (skill) await editEntry('skills', skill.id, { alsoKnownAs: ['kaizen'] }, 'Edited an entry', now + 2);
if (last) await removeEntry('skills', last.id, `Removed ${last.name}`, now + 3);
const posting = examplePosting(plan);
const roleId = plan.roles[0]?.id ?? null;
const first = await saveRole({ posting, key: 'example:1', fit, roleId, provisional: false }, now + 4);
await editSavedRole(
  first,
  { stage: 'applied', excitement: 4, note: 'Ask Ines' },
  'Moved to applied',
  now + 5,
);
const head = { ...posting, siteId: '2', title: 'Head of returns' };
const second = await saveRole(
  { posting: head, key: 'example:2', fit, roleId: null, provisional: false },
  now + 6,
);
await removeSavedRole(second, now + 7);
await setDismissed('example:3', true, now + 8);
await keepCorrection('example:1', { title: null, company: 'Larkfield', location: null }, now + 9);
await editSettings({ reminders: false }, now + 10);
await keepDraft('popup place', 'step/audit', now + 11);
const review = await startReview(now + 12);
await editReview(review, { visionIs: 'mine', change: 'Present once a month' }, now + 13);
await finishReview(review, now + 14);
await noteMonth('2026-11', { freed: 3, used: 2 }, now + 15);

const tables: Record<string, unknown[]> = {};
for (const table of db.tables) tables[table.name] = await table.toArray();
console.log(JSON.stringify({ version: db.verno, tables }, writeColumns, 1));
