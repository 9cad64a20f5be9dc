import { beforeEach, expect, test } from 'vitest';
import type { FitNote } from '../../lib/portfolio/schema';
import type { Posting } from '../../lib/posting/schema';
import { recentChanges, takeBack } from '../../lib/store/journal';
import {
  editSavedRole,
  readSavedRoles,
  readSavedText,
  removeSavedRole,
  saveRole,
} from '../../lib/store/saved-roles';
import { freshStore } from './fresh';

beforeEach(freshStore);

const posting: Posting = {
  site: 'board',
  siteId: '1',
  url: 'https://board.example/jobs/1',
  title: 'Ward manager',
  company: 'Larkfield Hospital',
  location: 'Leeds',
  description: 'You lead the ward.',
  workplace: null,
  pay: null,
  contract: null,
  postedOn: null,
  validThrough: null,
  readBy: 'json-ld',
};
const fit: FitNote = { at: 1, fit: 70, direction: 80, growth: 60, reach: 70, kind: 'next-step' };

test('the same posting saved twice is one, and keeps its first score', async () => {
  const first = await saveRole({ posting, key: 'board:1', fit, roleId: null, provisional: false });
  await editSavedRole(first, { note: 'Ask Ines' }, 'Edited a saved role');
  const second = await saveRole({
    posting,
    key: 'board:1',
    fit: { ...fit, fit: 50 },
    roleId: 'role',
    provisional: false,
  });
  expect(second).toBe(first);
  const [only, ...others] = await readSavedRoles();
  expect(others).toEqual([]);
  expect(only).toMatchObject({
    roleId: 'role',
    note: 'Ask Ines',
    fitWhenSaved: { fit: 70 },
    fitNow: { fit: 50 },
  });
});

test('the text stands apart from the row', async () => {
  const id = await saveRole({ posting, key: 'board:1', fit, roleId: null, provisional: false });
  expect((await readSavedRoles())[0]).not.toHaveProperty('description');
  expect(await readSavedText(id)).toBe('You lead the ward.');
});

test('a removal can be taken back, text and all', async () => {
  const id = await saveRole({ posting, key: 'board:1', fit, roleId: null, provisional: false });
  await removeSavedRole(id);
  expect(await readSavedRoles()).toEqual([]);
  const [last] = await recentChanges();
  expect(last?.label).toBe('Removed Ward manager');
  await takeBack(last?.id ?? 0);
  expect(await readSavedRoles()).toHaveLength(1);
  expect(await readSavedText(id)).toBe('You lead the ward.');
});

test('a new stage is added to the history', async () => {
  const id = await saveRole({ posting, key: 'board:1', fit, roleId: null, provisional: false });
  await editSavedRole(id, { stage: 'applied' }, 'Moved to applied');
  expect((await readSavedRoles())[0]?.stageHistory.map(({ stage }) => stage)).toEqual([
    'interested',
    'applied',
  ]);
});

test('a card of a posting saved in full takes nothing away', async () => {
  const id = await saveRole({ posting, key: 'board:1', fit, roleId: null, provisional: false });
  const card = { ...posting, description: '', location: null };
  await saveRole({
    posting: card,
    key: 'board:1',
    fit: { ...fit, fit: 20 },
    roleId: 'role',
    provisional: true,
  });
  expect(await readSavedText(id)).toBe('You lead the ward.');
  expect((await readSavedRoles())[0]).toMatchObject({
    roleId: 'role',
    location: 'Leeds',
    fitNow: { fit: 70 },
  });
});

test('removed and saved again, the words about it are still there', async () => {
  const id = await saveRole({ posting, key: 'board:1', fit, roleId: null, provisional: false });
  await editSavedRole(id, { note: 'Ask Ines', excitement: 4 }, 'Edited a saved role');
  await removeSavedRole(id);
  await saveRole({ posting, key: 'board:1', fit, roleId: 'role', provisional: false });
  expect((await readSavedRoles())[0]).toMatchObject({ note: 'Ask Ines', excitement: 4, roleId: 'role' });
});
