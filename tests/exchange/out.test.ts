import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { FoundRole } from '../../lib/exchange/found-role';
import { guardCell, unguardCell } from '../../lib/exchange/guard-cell';
import { decodeText } from '../../lib/exchange/in/decode-text';
import { readCsv } from '../../lib/exchange/in/read-csv';
import { tableOf } from '../../lib/exchange/in/table';
import { rolesOf } from '../../lib/exchange/in/tracker';
import { guessColumns, isTrackerColumn } from '../../lib/exchange/in/tracker-columns';
import { guessStage } from '../../lib/exchange/in/tracker-stages';
import { coachSheet } from '../../lib/exchange/out/coach-sheet';
import { planSheet } from '../../lib/exchange/out/plan-sheet';
import { portfolioToCsv } from '../../lib/exchange/out/portfolio-csv';
import { proofSheet } from '../../lib/exchange/out/proof-sheet';
import { sheetToHtml } from '../../lib/exchange/out/sheet-html';
import { sheetToMarkdown } from '../../lib/exchange/out/sheet-markdown';
import { planToJson, readPlanFile } from '../../lib/exchange/plan-file';
import { portfolioToJson, readPortfolioFile } from '../../lib/exchange/portfolio-file';
import { newEntry } from '../../lib/plan/create';
import { samplePlan } from '../../lib/plan/sample';
import { stages } from '../../lib/portfolio/schema';
import { anyRoles, anySkill, planWith } from '../plan/arbitrary-plan';
import { course } from './course';
import { savedRole } from './saved-role';

const DAY = '2026-11-22';
const nasty = fc
  .tuple(
    fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', "'", "'=", '"', ';', '\n'),
    fc.string({ unit: 'grapheme' }),
  )
  .map((parts) => parts.join(''));
const line = nasty.map((text) => text.trim().slice(0, 200)).filter(Boolean);
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyFound: fc.Arbitrary<FoundRole> = fc.record({
  title: line,
  company: fc.option(line),
  location: fc.option(line),
  url: fc.option(fc.webUrl({ validSchemes: ['https'] })),
  stage: fc.constantFrom(...stages),
  savedOn: fc.option(day),
  nextOn: fc.option(day),
  excitement: fc.option(fc.integer({ min: 0, max: 5 })),
  tags: fc.uniqueArray(
    fc
      .string({ unit: 'grapheme-ascii', maxLength: 20 })
      .map((tag) => tag.replace(/[,;|]/g, '').trim())
      .filter(Boolean),
    { maxLength: 4 },
  ),
  note: nasty,
  text: nasty,
});
const out = (role: FoundRole) => ({ ...role, fit: 71, kind: 'next-step', roleOption: '' });

async function readBack(csv: string): Promise<FoundRole[]> {
  const rows = await readCsv(decodeText(new TextEncoder().encode(csv)), course());
  const table = tableOf(rows, isTrackerColumn);
  if (!table) return [];
  return rolesOf(table, guessColumns(table.head), (word) => guessStage(word) ?? 'closed');
}

describe('what goes out comes in again the same', () => {
  test('a plan as JSON', () => {
    const anyPlan = fc
      .tuple(fc.array(anySkill, { maxLength: 4 }), anyRoles, nasty)
      .map(([skills, roles, vision]) => {
        const plan = planWith({ skills, roles });
        return { ...plan, profile: { ...plan.profile, vision } };
      });
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(readPlanFile(JSON.parse(planToJson(plan)))).toEqual(plan);
      }),
    );
    const sample = samplePlan(1_700_000_000_000);
    expect(readPlanFile(JSON.parse(planToJson(sample)))).toEqual(sample);
  });

  test('a portfolio as JSON', () =>
    fc.assert(
      fc.property(fc.array(anyFound, { maxLength: 5 }), (roles) => {
        expect(readPortfolioFile(JSON.parse(portfolioToJson(roles.map(out))))).toEqual(roles);
      }),
    ));

  test('a portfolio as CSV, with quotes, line ends and formulas', () =>
    fc.assert(
      fc.asyncProperty(fc.array(anyFound, { minLength: 1, maxLength: 5 }), async (roles) => {
        expect(await readBack(portfolioToCsv(roles.map(out)))).toEqual(roles);
      }),
    ));
});

test('no cell of the CSV begins as a formula', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      expect(guardCell(text)).not.toMatch(/^[=+\-@\t\r\n]/);
      expect(unguardCell(guardCell(text))).toBe(text);
    }),
  );
  expect(guardCell('=cmd|calc')).toBe("'=cmd|calc");
});

test('whatever somebody wrote is text in the HTML file: no tag, no script', () => {
  const evil = '<script>alert(1)</script><img src=x onerror="alert(2)">&amp;\'';
  const plan = samplePlan(1_700_000_000_000);
  plan.profile.vision = evil;
  plan.skills.push(newEntry('skills', { name: evil, why: evil }, 99, 0));
  const html = sheetToHtml(planSheet(plan, DAY));
  const parsed = new JSDOM(html).window.document;
  expect(parsed.querySelectorAll('script, img, link, iframe')).toHaveLength(0);
  expect(
    [...parsed.querySelectorAll('*')]
      .flatMap((one) => one.getAttributeNames())
      .filter((name) => name.startsWith('on')),
  ).toEqual([]);
  expect(parsed.body.textContent).toContain(evil);
  expect(sheetToMarkdown(planSheet(plan, DAY))).not.toContain('<script');
});

test('the plan in Markdown has every part that is filled in', () => {
  const markdown = sheetToMarkdown(planSheet(samplePlan(1_700_000_000_000), DAY));
  for (const heading of [
    '# My career plan',
    '## Where I want to be in five years',
    '## What I am worth to others',
    '## The skills I build',
    '## Roles that could be steps',
    '## The road there',
    '## My role today, redesigned',
    '## Proof',
  ])
    expect(markdown).toContain(heading);
  expect(markdown).toContain('| Process improvement |');
  expect(
    sheetToMarkdown(planSheet(planWith({}), DAY))
      .trim()
      .split('\n'),
  ).toEqual(['# My career plan', '', DAY]);
});

test('a proof sheet tells by skill what was shown', () => {
  const markdown = sheetToMarkdown(proofSheet(samplePlan(1_700_000_000_000), DAY));
  expect(markdown).toMatch(/## Process improvement: \w+\n\n- Traced why returns waited four days/);
});

test('a coach copy leaves out employers, notes and pay wherever they stand', () => {
  const plan = samplePlan(1_700_000_000_000);
  plan.profile.currentCompany = 'Bramble & Sons';
  plan.profile.visionImpact = 'What I learnt at bramble & sons is worth £45,000 or 50k €.';
  const roles = [
    savedRole({
      title: 'Operations manager',
      company: 'Fenwick Freight',
      note: 'Ask Fenwick Freight about 60,000 EUR',
    }),
  ];
  const open = { companies: false, notes: false, pay: false };
  const text = (leftOut: Partial<typeof open>) =>
    sheetToMarkdown(coachSheet(plan, roles, { ...open, ...leftOut }, DAY));
  expect(text({})).toContain('Fenwick Freight');
  expect(text({})).toContain('My audit');
  expect(text({ companies: true })).not.toMatch(/fenwick|bramble/i);
  expect(text({ companies: true })).toContain('60,000 EUR');
  expect(text({ pay: true })).not.toMatch(/45,000|50k|60,000/);
  expect(text({ notes: true })).not.toMatch(/Ask Fenwick|My audit/);
});
