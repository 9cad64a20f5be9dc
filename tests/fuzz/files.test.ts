import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { BackupRefused, writeBackup } from '../../lib/exchange/backup/file';
import { acceptedOf } from '../../lib/exchange/in/accepted';
import { arrive } from '../../lib/exchange/in/arrive';
import { propose } from '../../lib/exchange/in/propose';
import { Refusal } from '../../lib/exchange/in/refusal';
import { rolesOf, stageWords } from '../../lib/exchange/in/tracker';
import { guessColumns } from '../../lib/exchange/in/tracker-columns';
import { guessStage } from '../../lib/exchange/in/tracker-stages';
import { planToJson } from '../../lib/exchange/plan-file';
import { portfolioToJson } from '../../lib/exchange/portfolio-file';
import { samplePlan } from '../../lib/plan/sample';
import { examplePosting } from '../../lib/posting/example';
import { makeBackup } from '../../lib/store/backup';
import { db } from '../../lib/store/db';
import { putPlan } from '../../lib/store/plan';
import { checkBackup } from '../../lib/store/restore';
import { saveRole } from '../../lib/store/saved-roles';
import { course } from '../exchange/course';
import { cvText, jsonResume, linkedInFiles, trackerCsv, zipOf } from '../exchange/made-files';
import { smallKnowledge as knowledge } from '../exchange/small-knowledge';
import { freshStore } from '../store/fresh';
import { PATIENCE, run } from './cases';
import { mutatedBytes, mutatedText, mutatedValue } from './mutations';

const plan = samplePlan(0);
const today = { year: 2026, month: 11 };
const fit = { at: 0, fit: 72, direction: 80, growth: 70, reach: 62, kind: 'next-step' as const };

const stored = async () =>
  JSON.stringify(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])));
let before: string;

beforeAll(async () => {
  await freshStore();
  await putPlan(plan, 0);
  await saveRole(
    { posting: examplePosting(plan), key: 'example:1', fit, roleId: null, provisional: false },
    0,
  );
  before = await stored();
});

/** Takes a file in as far as the preview: all of it read, and what it would change worked out. */
async function preview(name: string, content: string | Uint8Array<ArrayBuffer>): Promise<void> {
  try {
    const arrived = await arrive([new File([content], name)], knowledge, course());
    if (arrived.is === 'career') acceptedOf(propose(arrived.career, plan, [], knowledge, today));
    if (arrived.is === 'table') {
      const columns = guessColumns(arrived.table.head);
      stageWords(arrived.table, columns);
      rolesOf(arrived.table, columns, (word) => guessStage(word) ?? 'interested');
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.message.length).toBeGreaterThan(20);
  }
}

describe('each import takes in what it can, refuses with a sentence, and changes nothing before it is accepted', () => {
  const found = {
    title: 'Operations Manager',
    company: 'Fenwick Freight',
    location: null,
    url: null,
    stage: 'applied' as const,
    savedOn: null,
    nextOn: null,
    note: '',
    tags: [],
    text: '',
    excitement: null,
  };
  const texts: Record<string, [name: string, text: string]> = {
    'a list of jobs': ['jobs.csv', trackerCsv],
    'one file of a LinkedIn export': ['Positions.csv', linkedInFiles['Positions.csv'] ?? ''],
    'saved jobs of a LinkedIn export': ['Saved Jobs.csv', linkedInFiles['Jobs/Saved Jobs.csv'] ?? ''],
    'a CV': ['cv.txt', cvText],
    'the text of a résumé': ['resume.json', JSON.stringify(jsonResume)],
  };
  test.each(Object.entries(texts))('%s', { timeout: PATIENCE }, async (_, [name, text]) => {
    await fc.assert(
      fc.asyncProperty(mutatedText(text), (mutated) => preview(name, mutated)),
      run,
    );
  });

  const values: Record<string, unknown> = {
    'a résumé': jsonResume,
    'a plan': JSON.parse(planToJson(plan)),
    'a portfolio': JSON.parse(portfolioToJson([found as never])),
  };
  test.each(Object.entries(values))('%s', { timeout: PATIENCE }, async (_, value) => {
    await fc.assert(
      fc.asyncProperty(mutatedValue(value), (mutated) => preview('a.json', JSON.stringify(mutated) ?? '')),
      run,
    );
  });

  test('a LinkedIn export, zipped', { timeout: PATIENCE }, async () => {
    const zip = zipOf(linkedInFiles);
    await fc.assert(
      fc.asyncProperty(mutatedBytes(zip), (mutated) => preview('export.zip', mutated)),
      run,
    );
  });

  test('any bytes under any name', { timeout: PATIENCE }, async () => {
    const names = ['a.csv', 'a.zip', 'a.json', 'a.txt', 'Skills.csv', 'a.docx', 'a'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.uint8Array({ maxLength: 2000 }), (name, bytes) =>
        preview(name, Uint8Array.from(bytes)),
      ),
      run,
    );
  });
});

describe('a backup is checked whole or refused with a sentence', () => {
  const check = async (text: string) => {
    try {
      await checkBackup(text);
    } catch (error) {
      if (!(error instanceof BackupRefused)) throw error;
    }
  };

  test('its text changed', { timeout: PATIENCE }, async () => {
    const text = await makeBackup();
    await fc.assert(fc.asyncProperty(mutatedText(text), check), run);
  });

  test('its rows changed, and its checksum made to fit', { timeout: PATIENCE }, async () => {
    const { schema, madeAt, tables } = JSON.parse(await makeBackup());
    await fc.assert(
      fc.asyncProperty(mutatedValue(tables), async (mutated) => {
        const named = Object.entries(typeof mutated === 'object' && mutated !== null ? mutated : {});
        const rows = named.map(([name, all]) => [name, JSON.stringify(all) ?? 'null'] as const);
        await check(await writeBackup({ schema, madeAt }, rows, []));
      }),
      run,
    );
  });
});

test('what lies too deep to be walked through is refused, not choked on', { timeout: PATIENCE }, async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const head = '{"waymark":"backup","format":1,"schema":1,"madeAt":1,"damaged":[],"checksum":"","tables":';
  await expect(checkBackup(`${head}{"skills":${deep}}}`)).rejects.toThrow(BackupRefused);
  for (const text of [
    deep,
    `{"basics":${deep},"work":[]}`,
    `{"format":"waymark-plan","version":1,"plan":${deep}}`,
  ])
    await preview('a.json', text);
});

test('after all that the store holds what it held', async () => {
  expect(await stored()).toBe(before);
  expect('polluted' in {}).toBe(false);
});
