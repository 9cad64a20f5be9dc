import { describe, expect, test } from 'vitest';
import { acceptedOf } from '../../lib/exchange/in/accepted';
import { type Arrived, arrive } from '../../lib/exchange/in/arrive';
import { jobOfToday, yearsOf } from '../../lib/exchange/in/career';
import { readCvText } from '../../lib/exchange/in/cv-text';
import { propose } from '../../lib/exchange/in/propose';
import { readDate } from '../../lib/exchange/in/read-date';
import { readSkillLevel } from '../../lib/exchange/in/skill-level';
import { rolesOf, stageWords } from '../../lib/exchange/in/tracker';
import { guessColumns } from '../../lib/exchange/in/tracker-columns';
import { guessStage } from '../../lib/exchange/in/tracker-stages';
import { emptyProfile } from '../../lib/plan/create';
import { planWith } from '../plan/arbitrary-plan';
import { course } from './course';
import { bombs, cvText, jsonResume, linkedInFiles, trackerCsv, zipOf } from './made-files';
import { smallKnowledge as knowledge } from './small-knowledge';

const today = { year: 2026, month: 11 };
const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name);
const read = (...files: File[]) => arrive(files, knowledge, course());
async function careerOf(...files: File[]) {
  const arrived = await read(...files);
  if (arrived.is !== 'career') throw new Error(`It was taken for a ${arrived.is}.`);
  return arrived.career;
}
const why = (arriving: Promise<Arrived>) =>
  arriving.then(
    () => 'taken in',
    (error: Error) => error.message,
  );

describe('a LinkedIn export', () => {
  const all = () => file('Basic_LinkedInDataExport.zip', zipOf(linkedInFiles));

  test('proposes today, skills, options, target skills and roles; the same opening once', async () => {
    const items = propose(await careerOf(all()), planWith({}), [], knowledge, today);
    const said = items.map(({ group, label, why }) => `${group}: ${label} (${why})`);
    expect(said).toMatchInlineSnapshot(`
      [
        "today: Operations Analyst at Bramble & Sons (Your role of today)",
        "today: 9 years in your line of work (Counted from when your jobs began and ended)",
        "targets: Budgeting (Operations Manager asks for it; not among your skills yet)",
        "targets: Team leadership (Operations Manager asks for it; not among your skills yet)",
        "targets: Process improvement (Operations Manager asks for it; you have it already)",
        "options: Operations Manager (You named it as a job you look for)",
        "options: Head of Operations (You named it as a job you look for)",
        "skills: SQL (On your LinkedIn profile, and in 2 of your jobs)",
        "skills: Microsoft Excel (On your LinkedIn profile)",
        "skills: Process Improvement (On your LinkedIn profile)",
        "skills: Negotiation (On your LinkedIn profile)",
        "roles: Operations Manager at Fenwick Freight (Applied)",
        "roles: Operations Manager at Harbour Foods (Interested)",
      ]
    `);
    const { roles, entries } = acceptedOf(items);
    expect(entries.flatMap((entry) => (entry.list === 'roles' ? [entry.fields.kind] : []))).toEqual([
      'next-step',
      'ideal',
    ]);
    expect(roles.map(({ company, stage }) => `${company}: ${stage}`)).toEqual([
      'Fenwick Freight: applied',
      'Harbour Foods: interested',
    ]);
  });

  test('is the same as single files, and as files in folders', async () => {
    const flat = Object.entries(linkedInFiles).map(([path, text]) => file(path.replace(/^.*\//, ''), text));
    const deep = Object.fromEntries(
      Object.entries(linkedInFiles).map(([path, text]) => [`a/b/${path}`, text]),
    );
    const career = await careerOf(all());
    expect(await careerOf(...flat)).toEqual(career);
    expect(await careerOf(file('x.zip', zipOf(deep)))).toEqual(career);
  });

  test('what the plan has already is shown as there, and differences with what it says now', async () => {
    const plan = planWith({});
    plan.profile = { ...emptyProfile(0), currentTitle: 'Dispatcher', currentCompany: 'Kestrel' };
    const items = propose(await careerOf(all()), plan, [], knowledge, today);
    expect(items.find(({ why }) => why === 'Your role of today')).toMatchObject({
      status: 'differs',
      was: 'Dispatcher at Kestrel',
      suggested: false,
    });
  });
});

test('without positions the headline of LinkedIn’s profile says what today’s role is; names stay where they are', async () => {
  const profile =
    'First Name,Last Name,Birth Date,Headline,Summary\nMara,Invented,1 Jan,Operations Analyst at Bramble | Lean,\n';
  const career = await careerOf(file('Profile.csv', profile));
  expect(career.jobs).toMatchObject([{ title: 'Operations Analyst', company: 'Bramble' }]);
  expect(JSON.stringify(career)).not.toMatch(/Mara|Invented|Jan/);
  const both = await careerOf(
    file('Profile.csv', profile),
    file('Positions.csv', linkedInFiles['Positions.csv'] ?? ''),
  );
  expect(both.jobs.map(({ company }) => company)).toEqual(['Bramble & Sons', 'Kestrel Mail Order']);
});

test('JSON Resume and the text of a CV say the same of the same person', async () => {
  const resume = await careerOf(file('resume.json', JSON.stringify(jsonResume)));
  const cv = await careerOf(file('cv.txt', cvText));
  for (const career of [resume, cv]) {
    expect(jobOfToday(career.jobs)).toMatchObject({ title: 'Operations Analyst', company: 'Bramble & Sons' });
    expect(career.jobs.map(({ title }) => title)).toEqual(['Operations Analyst', 'Logistics Coordinator']);
    expect(yearsOf(career.jobs, today)).toBe(9);
    expect(career.skills.find(({ name }) => name === 'SQL')?.level).toBe(3);
    expect(career.skills.find(({ name }) => name === 'Negotiation')?.level).toBe(1);
  }
  expect(cv.years).toBe(8);
  expect(readCvText('', knowledge).jobs).toEqual([]);
});

test('another tracker’s list: columns and stages are guessed, what is unknown is asked', async () => {
  const arrived = await read(file('board.csv', trackerCsv));
  if (arrived.is !== 'table') throw new Error(`It was taken for a ${arrived.is}.`);
  const columns = guessColumns(arrived.table.head);
  expect(columns).toMatchObject({
    title: 0,
    company: 1,
    stage: 2,
    url: 3,
    note: 4,
    excitement: 6,
    location: null,
  });
  expect(stageWords(arrived.table, columns).map((word) => [word, guessStage(word)])).toEqual([
    ['Wishlist', 'interested'],
    ['Phone screen', 'interviewing'],
    ['Limbo', null],
    ['Applied', 'applied'],
  ]);
  const roles = rolesOf(arrived.table, columns, (word) => guessStage(word) ?? 'closed');
  expect(roles).toMatchObject([
    {
      title: 'Operations Manager',
      stage: 'interested',
      note: 'Says "lean"; twice\nand again',
      excitement: 4,
    },
    { company: 'Harbour Foods', stage: 'interviewing' },
    { title: 'Head of Operations', stage: 'closed', url: null },
  ]);
});

test.each([
  ['2019', { year: 2019, month: null, day: null }],
  ['Mar 2021', { year: 2021, month: 3, day: null }],
  ['2021-03', { year: 2021, month: 3, day: null }],
  ['2024-01-22 08:11:13 UTC', { year: 2024, month: 1, day: 22 }],
  ['5/14/26, 8:11 AM', { year: 2026, month: 5, day: 14 }],
  ['14/5/2026', { year: 2026, month: 5, day: 14 }],
  ['14.5.2026', { year: 2026, month: 5, day: 14 }],
  ['4 March 2020', { year: 2020, month: 3, day: 4 }],
  ['March 4, 2020', { year: 2020, month: 3, day: 4 }],
  ['2026-02-31', null],
  ['soon', null],
])('the date %s', (text, date) => expect(readDate(text)).toEqual(date));

test.each([
  ['Advanced', 3],
  ['beginner', 1],
  ['4/5', 3],
  ['100 %', 4],
  ['10 years', 4],
  ['Native speaker', 4],
  ['', null],
  ['blue', null],
])('the level %s', (text, level) => expect(readSkillLevel(text)).toBe(level));

describe('bad input is refused with a sentence', () => {
  const csv = 'Title,Company\nOperations Manager,Fenwick Freight\n';
  const utf16 = (bigEndian: boolean, mark: boolean) => {
    const text = (mark ? '\ufeff' : '') + csv;
    const view = new DataView(new ArrayBuffer(text.length * 2));
    [...text].forEach((letter, i) => {
      view.setUint16(i * 2, letter.charCodeAt(0), !bigEndian);
    });
    return new Uint8Array(view.buffer);
  };

  test.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])('but UTF-16 is read (big-endian %s, marked %s)', async (bigEndian, mark) => {
    expect(await read(file('list.csv', utf16(bigEndian, mark)))).toEqual({
      is: 'table',
      table: {
        head: ['Title', 'Company'],
        rows: [['Operations Manager', 'Fenwick Freight'], ['']].slice(0, 1),
      },
    });
  });

  test('and Latin-1', async () => {
    const bytes = Uint8Array.from(
      [...'Title,Company\nCafé manager,Bücher\n'].map((letter) => letter.charCodeAt(0)),
    );
    expect(await read(file('list.csv', bytes))).toMatchObject({
      table: { rows: [['Café manager', 'Bücher']] },
    });
  });

  test('zips: damaged, bombs, paths that lead elsewhere, none of ours', async () => {
    const zip = zipOf(linkedInFiles);
    expect(await why(read(file('x.zip', zip.slice(0, zip.length / 2))))).toMatch(/damaged/);
    const { honest, lying } = bombs();
    expect(await why(read(file('x.zip', honest)))).toMatch(/far more/);
    // unpacked to no more than it declared: not a table of skills
    expect(await why(read(file('x.zip', lying)))).toMatch(/damaged|no text|not its columns/);
    expect(await careerOf(file('x.zip', zipOf({ '../../etc/Skills.csv': 'Name\nSQL\n' })))).toMatchObject({
      skills: [{ name: 'SQL' }],
    });
    expect(await why(read(file('x.zip', zipOf({ 'a.txt': 'hello' }))))).toMatch(/none of the files/);
  }, 30_000);

  test.each([
    ['empty.csv', '', /empty/],
    ['blank.csv', '\n\n', /empty/],
    ['cv.pdf', '%PDF-1.7 …', /PDF/],
    ['x.json', '{"basics": {', /breaks off/],
    ['x.json', '{"a": 1}', /no résumé/],
    ['x.csv', 'just one line', /no rows/],
    ['picture.png', '\u0089PNG\u0000\u0001\u0002\u0003\u0004\u0005', /no text/],
    ['x.json', '{"format":"waymark-plan","version":99}', /newer Waymark/],
  ])('%s', async (name, content, sentence) => {
    expect(await why(read(file(name, content)))).toMatch(sentence);
  });

  test('a hundred thousand rows', async () => {
    const rows = 'Operations Manager,Fenwick Freight\n'.repeat(100_000);
    expect(await why(read(file('list.csv', `Title,Company\n${rows}`)))).toMatch(/more than 10,000 rows/);
  });

  test('cancelling stops the reading, and progress is told', async () => {
    const rows = 'Operations Manager,Fenwick Freight\n'.repeat(9_000);
    const controller = new AbortController();
    const watched = course(controller);
    const arriving = arrive([file('list.csv', `Title,Company\n${rows}`)], knowledge, {
      ...watched,
      onProgress: () => controller.abort(new Error('cancelled')),
    });
    expect(await why(arriving)).toBe('cancelled');
    const told = course();
    await arrive([file('list.csv', `Title,Company\n${rows}`)], knowledge, told);
    expect(told.shares.length).toBeGreaterThan(2);
  });
});
