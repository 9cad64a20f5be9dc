import { beforeEach, expect, test } from 'vitest';
import { paced } from '../../lib/background/pace';
import { rescoreOnce } from '../../lib/background/rescore-once';
import { compileLens, scorePosting } from '../../lib/fit/lens';
import { samplePlan } from '../../lib/plan/sample';
import { defaultSettings } from '../../lib/plan/settings';
import { db } from '../../lib/store/db';
import { forgetEvidence } from '../../lib/store/evidence-packs';
import { planRevision } from '../../lib/store/journal';
import { editEntry, erasePlan, putPlan, readPlan, removeEntry } from '../../lib/store/plan';
import { isUpToDate } from '../../lib/store/rescored';
import { acknowledgeMoved, readMoved } from '../../lib/store/role-fits';
import { readSavedRoles } from '../../lib/store/saved-roles';
import { knowledge } from '../inspect/knowledge';
import { manyRoles } from '../portfolio/many-roles';
import { freshStore } from '../store/fresh';

const ARITHMETIC = 'one';
const plan = samplePlan(0);
const made = manyRoles(30);
const texts = new Map(made.map(({ row, text }) => [row.id, text]));
let readTexts = 0;

beforeEach(async () => {
  await freshStore();
  await putPlan(plan);
  await db.savedRoles.bulkPut(made.map(({ row }) => row));
  await db.savedTexts.bulkPut(made.map(({ row, text }) => ({ id: row.id, text })));
  readTexts = 0;
});

const currentLens = async () => ({
  revision: await planRevision(),
  lens: compileLens(await readPlan(), defaultSettings.weights, knowledge),
});

/** Scores all anew, counting the texts that are read. */
async function rescore(arithmetic = ARITHMETIC) {
  readTexts = 0;
  const pace = paced(() => {});
  const { done } = pace;
  pace.done = () => {
    readTexts++;
    done();
  };
  return rescoreOnce(await currentLens(), arithmetic, pace);
}

/** Every saved role's score is that of its text in full, scored against the plan as it is. */
async function expectTrue() {
  const { lens } = await currentLens();
  for (const { id, title, company, location, fitNow } of await readSavedRoles()) {
    const { fit, axes, kind } = scorePosting(lens, {
      title,
      company,
      location,
      description: texts.get(id) ?? '',
    });
    expect(fitNow, title).toMatchObject({ fit, ...axes, kind });
  }
}

test('roles that were put without a score are read once and scored', async () => {
  expect(await isUpToDate()).toBe(false);
  await rescore();
  expect(readTexts).toBe(30);
  expect(await isUpToDate()).toBe(true);
  await expectTrue();
  expect(await readMoved()).toBeNull();
});

test('another level is scored without reading a text, and told until it is acknowledged', async () => {
  await rescore();
  const [skill] = plan.skills;
  if (!skill) throw new Error('The sample has skills.');
  const no = { answer: 'no' as const, evidence: '', proofIds: [] };
  const was = await readSavedRoles();
  await editEntry('skills', skill.id, {
    usedToday: no,
    highStakes: no,
    trusted: no,
    couldTeach: no,
  });
  expect(await isUpToDate()).toBe(false);
  await rescore();
  expect(readTexts).toBe(0);
  await expectTrue();
  const is = new Map((await readSavedRoles()).map((role) => [role.id, role.fitNow.fit ?? 0]));
  const fallen = was
    .filter((role) => (role.fitNow.fit ?? 0) - (is.get(role.id) ?? 0) >= 3)
    .map(({ id }) => id);
  expect(fallen.length).toBeGreaterThan(0);
  const moves = await readMoved();
  expect(moves?.fallen.map(({ roleId }) => roleId).sort()).toEqual(fallen.sort());
  expect(moves?.parts).toEqual([`“${skill.name}”: level 3 → 0`]);
  expect(moves?.fallen[0]?.because).toEqual([`“${skill.name}”`]);
  await acknowledgeMoved();
  expect(await readMoved()).toBeNull();
  await rescore();
  expect(await readMoved()).toBeNull();
});

test('a new word reads only the texts that can have it', async () => {
  await rescore();
  const [skill] = plan.skills;
  if (!skill) throw new Error('The sample has skills.');
  await editEntry('skills', skill.id, { name: 'Wound care', alsoKnownAs: [] });
  await rescore();
  await expectTrue();
  await editEntry('skills', skill.id, { name: 'Zymurgy', alsoKnownAs: ['yeast handling'] });
  await rescore();
  expect(readTexts).toBeLessThan(30);
  await expectTrue();
});

test('of several changed parts each is named where it did something', async () => {
  await rescore();
  const [option, other] = plan.roles;
  if (!option || !other) throw new Error('The sample has role options.');
  await removeEntry('roles', option.id, 'Removed');
  await editEntry('roles', other.id, { title: 'Registered Nurse', alsoKnownAs: [] });
  await rescore();
  await expectTrue();
  const moves = await readMoved();
  expect(moves?.fallen.some(({ because }) => because.includes(`“${option.title}”`))).toBe(true);
  expect(moves?.risen.some(({ because }) => because[0] === '“Registered Nurse”')).toBe(true);
  expect(moves?.parts).toEqual(
    expect.arrayContaining([
      `Role option “${option.title}”, which is gone`,
      `“Registered Nurse”, which was “${other.title}”`,
    ]),
  );
});

test('a text that was written anew is read again, and didn’t move by the plan', async () => {
  await rescore();
  const [first] = made;
  if (!first) throw new Error('There are roles.');
  texts.set(first.row.id, 'You lead process improvement. '.repeat(20));
  await db.transaction('rw', [db.savedTexts, db.textChanges], async () => {
    await db.savedTexts.put({ id: first.row.id, text: texts.get(first.row.id) ?? '' });
    await forgetEvidence([first.row.id]);
  });
  await rescore();
  expect(readTexts).toBe(1);
  await expectTrue();
  expect(await readMoved()).toBeNull();
  texts.set(first.row.id, first.text);
});

test('another arithmetic reads everything anew', async () => {
  await rescore();
  await rescore('two');
  expect(readTexts).toBe(30);
  await expectTrue();
});

test('a plan that changes meanwhile leaves the scores as they were', async () => {
  await rescore();
  const before = await readSavedRoles();
  const old = await currentLens();
  const [skill] = plan.skills;
  await editEntry('skills', skill?.id ?? '', { guessedLevel: 0 });
  expect(
    await rescoreOnce(
      old,
      ARITHMETIC,
      paced(() => {}),
    ),
  ).toBe(false);
  expect(await readSavedRoles()).toEqual(before);
});

test('an erased plan leaves no copy behind', async () => {
  await rescore();
  await editEntry('roles', plan.roles[0]?.id ?? '', { title: 'Registered Nurse' });
  await rescore();
  await erasePlan();
  expect(await db.scoredPlans.count()).toBe(0);
});
