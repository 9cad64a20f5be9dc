import { readdirSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { monthHoursSchema } from '../../lib/plan/month-hours';
import { reviewSchema } from '../../lib/plan/review';
import { revisionSchema } from '../../lib/plan/revision';
import { planLists, profileSchema } from '../../lib/plan/schema';
import { settingsSchema } from '../../lib/plan/settings';
import { savedRoleSchema } from '../../lib/portfolio/schema';
import { noteAt } from '../../lib/portfolio/score-columns';
import { versions, WaymarkDatabase } from '../../lib/store/db';
import { readColumns } from './columns';

interface Sample {
  version: number;
  tables: Record<string, object[]>;
}

const samples = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.json'))
  .map((file): Sample => JSON.parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'), readColumns));

test('every schema version has a sample database', () => {
  const numbers = samples.map(({ version }) => version).sort((a, b) => a - b);
  expect(numbers, 'npm run -s migration-sample > tests/migrations/version-N.json').toEqual(
    Object.keys(versions).map(Number),
  );
});

test.each(samples)(
  'a database of version $version opens today, and nothing of it is lost',
  async ({ version, tables }) => {
    const name = `version-${version}`;
    const old = new Dexie(name);
    for (let at = 1; at <= version; at++) old.version(at).stores(versions[at] ?? {});
    for (const [table, rows] of Object.entries(tables)) await old.table(table).bulkAdd(rows);
    old.close();

    const now = new WaymarkDatabase(name);
    for (const [table, rows] of Object.entries(tables))
      expect(await now.table(table).count()).toBe(rows.length);
    profileSchema.array().parse(await now.profile.toArray());
    settingsSchema.array().parse(await now.settings.toArray());
    reviewSchema.array().parse(await now.reviews.toArray());
    revisionSchema.array().parse(await now.revisions.toArray());
    monthHoursSchema.array().parse(await now.monthHours.toArray());
    savedRoleSchema.array().parse(await now.savedRoles.toArray());
    const scores = await now.roleFits.get('now');
    for (const { id, fitWhenSaved } of await now.savedRoles.toArray()) {
      const place = scores?.ids.indexOf(id) ?? -1;
      expect(scores && noteAt(scores, place)).toEqual(fitWhenSaved);
    }
    for (const [list, schema] of Object.entries(planLists))
      schema.array().parse(await now.table(list).toArray());
    now.close();
  },
);
