import { beforeEach, expect, test } from 'vitest';
import { findTwice } from '../../lib/background/duplicates';
import { likelyGroups } from '../../lib/portfolio/duplicates';
import { mergedRole } from '../../lib/portfolio/merge';
import { postingOf } from '../../lib/portfolio/posting-of';
import type { SavedRow } from '../../lib/portfolio/schema';
import { db } from '../../lib/store/db';
import { lastChange, takeBack } from '../../lib/store/journal';
import { keepApart, mergeRoles } from '../../lib/store/merge-roles';
import { readSavedRoles, savedByKey, saveRole } from '../../lib/store/saved-roles';
import { freshStore } from '../store/fresh';
import { manyRoles } from './many-roles';

const made = manyRoles(40);
const [first, second] = made;
if (!first || !second) throw new Error('Forty are made.');
/** The first one met again on another site, a little otherwise. */
const again: SavedRow = {
  ...first.row,
  id: 'met-again',
  createdAt: first.row.createdAt + 1000,
  key: 'other.example:7',
  site: 'other.example',
  siteId: '7',
  url: 'https://other.example/7',
  title: `${first.row.title} (m/f/d)`,
  company: `${first.row.company} GmbH`,
  stage: 'applied',
  stageHistory: [{ stage: 'applied', at: first.row.createdAt + 1000 }],
  note: 'Met at the fair',
  tags: ['fair'],
};
const kept: SavedRow = {
  ...first.row,
  stage: 'interested',
  stageHistory: [{ stage: 'interested', at: 1 }],
  note: 'Ask Jo',
};

beforeEach(async () => {
  await freshStore();
  await db.savedRoles.bulkPut([...made.slice(1).map(({ row }) => row), kept, again]);
  await db.savedTexts.bulkPut([
    ...made.map(({ row, text }) => ({ id: row.id, text })),
    { id: again.id, text: first.text },
  ]);
});

const find = async () =>
  findTwice(
    await readSavedRoles(),
    () => {},
    () => false,
  );

test('the same opening on two sites is found, and nothing else', async () => {
  const pairs = await find();
  expect(pairs.map(({ kept, again }) => [kept.id, again.id])).toEqual([[again.id, kept.id]]);
});

test('roles of one employer with one title and different texts are two', async () => {
  await db.savedTexts.put({ id: again.id, text: second.text });
  expect(await find()).toEqual([]);
  expect(await likelyGroups(await readSavedRoles(), async () => {})).toHaveLength(1);
});

test('what the person said are two stays two', async () => {
  const [pair] = await find();
  if (!pair) throw new Error('They are found.');
  await keepApart(pair, true);
  expect(await find()).toEqual([]);
  await keepApart(pair, false);
  expect(await find()).toHaveLength(1);
});

test('merged, the further one keeps stage, notes, tags, history and both addresses; taken back, both are as they were', async () => {
  const before = await readSavedRoles();
  const [pair] = await find();
  if (!pair) throw new Error('They are found.');
  expect(await mergeRoles(pair)).toBe(true);
  const row = await db.savedRoles.get(again.id);
  expect(row).toMatchObject({
    stage: 'applied',
    note: 'Met at the fair\n\nAsk Jo',
    tags: [...new Set(['fair', ...kept.tags])],
    alsoAt: [{ site: kept.site, url: kept.url }],
    createdAt: kept.createdAt,
  });
  expect(row?.stageHistory.map(({ stage }) => stage)).toEqual(['interested', 'applied']);
  expect((await readSavedRoles()).length).toBe(before.length - 1);
  const change = await lastChange('savedRoles', again.id);
  expect(await takeBack(change ?? -1)).toBe(true);
  const after = await readSavedRoles();
  const plain = ({ updatedAt, alsoAt, mergedInto, ...rest }: SavedRow) => rest;
  expect(after.map(plain)).toEqual(before.map(plain));
});

test('whoever meets the other posting is led to the role that was kept, and saves that one', async () => {
  const [pair] = await find();
  if (!pair) throw new Error('They are found.');
  await mergeRoles(pair);
  expect((await savedByKey([kept.key])).get(kept.key)?.id).toBe(again.id);
  const posting = postingOf(kept, first.text);
  const fit = kept.fitWhenSaved;
  const id = await saveRole({ posting, key: kept.key, fit, roleId: 'an option', provisional: false });
  expect(id).toBe(again.id);
  expect(await db.savedRoles.get(again.id)).toMatchObject({
    roleId: 'an option',
    url: again.url,
    key: again.key,
  });
  expect(await db.savedRoles.get(kept.id)).toMatchObject({ mergedInto: again.id });
});

test('a closed one gives way to the one that goes on; notes too long for one role are not cut', () => {
  expect(mergedRole({ kept: { ...kept, stage: 'closed' }, again })?.stage).toBe('applied');
  const long = 'A'.repeat(4000);
  expect(mergedRole({ kept: { ...kept, note: long }, again: { ...again, note: `${long}B` } })).toBeNull();
});
