import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { db } from '../../lib/store/db';
import { readDraft } from '../../lib/store/drafts';
import { finishJottings } from '../../lib/store/finish-jottings';
import { type Jotting, surviving } from '../../lib/store/jottings';
import { addEntry, editEntry, editProfile, readPlan } from '../../lib/store/plan';
import { freshStore } from './fresh';

/** A page's storage, as far as it is used. */
class FakeStorage {
  [key: string]: unknown;
  setItem(key: string, value: string) {
    this[key] = value;
  }
  getItem(key: string) {
    return this[key] ?? null;
  }
  removeItem(key: string) {
    delete this[key];
  }
}
let kept: FakeStorage;
beforeEach(async () => {
  kept = new FakeStorage();
  vi.stubGlobal('localStorage', kept);
  await freshStore();
});
afterEach(() => vi.unstubAllGlobals());

/** The window is closed in the middle of it: the database never answers. */
function cutOff(jotting: Omit<Jotting, 'isNew'> & { isNew?: boolean }): void {
  void surviving({ isNew: false, ...jotting }, () => new Promise(() => {}));
}

test('what arrived leaves no jotting behind', async () => {
  await editProfile({ vision: 'Lead a ward' });
  const id = await addEntry('skills', { name: 'Triage' });
  await editEntry('skills', id, { name: 'Triage under pressure' });
  expect(Object.keys(kept)).toEqual([]);
});

test('what a closing window cut off is written when the next one opens', async () => {
  await editProfile({ vision: 'Lead a war' }, 1000);
  cutOff({ table: 'profile', recordId: 'me', changes: { vision: 'Lead a ward' }, at: 2000 });
  cutOff({ table: 'drafts', recordId: 'a place', changes: { value: 'step/vision' }, at: 2000 });
  await finishJottings();
  expect((await readPlan()).profile.vision).toBe('Lead a ward');
  expect(await readDraft('a place')).toBe('step/vision');
  expect(Object.keys(kept)).toEqual([]);
});

test('a new entry and the keystroke after it both come back', async () => {
  cutOff({ table: 'skills', recordId: 'one', changes: { id: 'one', name: 'T' }, at: 5, isNew: true });
  cutOff({ table: 'skills', recordId: 'one', changes: { name: 'Tr' }, at: 5 });
  await finishJottings();
  expect((await readPlan()).skills).toMatchObject([{ id: 'one', name: 'Tr' }]);
});

test('what somebody wrote later stays', async () => {
  cutOff({ table: 'profile', recordId: 'me', changes: { vision: 'Old' }, at: 1000 });
  await editProfile({ vision: 'New' }, 2000);
  await finishJottings();
  expect((await readPlan()).profile.vision).toBe('New');
});

test('a field keeps its last keystroke though another field of the record was written later', async () => {
  await editProfile({ vision: 'Lead a war', currentTitle: 'Nurse' }, 1000);
  cutOff({ table: 'profile', recordId: 'me', changes: { vision: 'Lead a ward' }, at: 2000 });
  cutOff({ table: 'profile', recordId: 'me', changes: { vision: 'x', currentTitle: 'Nurs' }, at: 1500 });
  await editProfile({ currentTitle: 'Senior nurse' }, 3000);
  await finishJottings();
  const { profile } = await readPlan();
  expect(profile).toMatchObject({ vision: 'Lead a ward', currentTitle: 'Senior nurse', updatedAt: 3000 });
});

test('one that fits no schema is let go', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  cutOff({ table: 'profile', recordId: 'me', changes: { vision: 7 }, at: 1000 });
  await finishJottings();
  expect(await db.profile.count()).toBe(0);
});

test('what the disk has no room for is kept until there is, what no longer fits is not', async () => {
  const full = () => {
    throw new DOMException('', 'QuotaExceededError');
  };
  db.profile.hook('creating', full);
  await expect(editProfile({ vision: 'Lead a ward' })).rejects.toThrow();
  expect(await finishJottings()).toBe(1);
  expect(Object.keys(kept)).toHaveLength(1);
  db.profile.hook('creating').unsubscribe(full);
  expect(await finishJottings()).toBe(0);
  expect((await readPlan()).profile.vision).toBe('Lead a ward');
  expect(Object.keys(kept)).toEqual([]);

  await expect(editProfile({ yearsExperience: -1 })).rejects.toThrow();
  expect(Object.keys(kept)).toEqual([]);
});
