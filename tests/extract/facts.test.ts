import { expect, test } from 'vitest';
import { dayOf, payIn, workplaceIn } from '../../lib/posting/facts';
import { readPostingSchema } from '../../lib/posting/read-posting';

test.each([
  ['$60k – $100k', 60_000, 100_000, 'USD', null],
  ['€ 50.000 - 60.000 a year', 50_000, 60_000, 'EUR', 'year'],
  ['£15.50 an hour', 15.5, null, 'GBP', 'hour'],
  ['£41,000/yr - £46,000/yr', 41_000, 46_000, 'GBP', 'year'],
  ['45 000 – 50 000 Kč', 45_000, 50_000, 'CZK', null],
  ['60000 - 80000 USD YEAR', 60_000, 80_000, 'USD', 'year'],
  ['$143,000 - $214,000 CAD', 143_000, 214_000, 'CAD', null],
] as const)('pay in "%s"', (line, from, to, currency, period) => {
  expect(payIn(line)).toEqual({ from, to, currency, period });
});

test.each(['40 hours a week', '0.1% – 0.3%', 'ISO 9001', 'Full-time'])('no pay in "%s"', (line) => {
  expect(payIn(line)).toBeNull();
});

test('how one works', () => {
  expect(workplaceIn('Leeds, England (Hybrid)')).toBe('hybrid');
  expect(workplaceIn('TELECOMMUTE')).toBe('remote');
  expect(workplaceIn('Manchester (On-site)')).toBe('onsite');
  expect(workplaceIn('Leeds')).toBeNull();
});

test('days', () => {
  expect(dayOf('2026-11-02T08:00:00Z')).toBe('2026-11-02');
  expect(dayOf('2026-02-30')).toBeNull();
  expect(dayOf('yesterday')).toBeNull();
  expect(dayOf(null)).toBeNull();
});

const handed = {
  site: 'x.example',
  siteId: null,
  url: 'https://x.example/jobs/1',
  title: 'Books &amp; Accounts',
  company: null,
  location: null,
  description: '',
  workplace: null,
  pay: null,
  contract: null,
  postedOn: 'some day',
  validThrough: null,
  readBy: 'json-ld',
};

test('what a page’s script hands over is understood at the door', () => {
  const job = {
    hiringOrganization: 'Halden Mill',
    jobLocation: { address: 'York' },
    description: '<p>Close each month.</p>',
    employmentType: ['FULL_TIME'],
    datePosted: '2026-11-02',
    baseSalary: { currency: 'GBP', value: { minValue: 30000, unitText: 'YEAR' } },
  };
  expect(readPostingSchema.parse({ ...handed, postedOn: null, structured: JSON.stringify(job) })).toEqual({
    ...handed,
    title: 'Books & Accounts',
    company: 'Halden Mill',
    location: 'York',
    description: 'Close each month.',
    pay: { from: 30000, to: null, currency: 'GBP', period: 'year' },
    contract: 'full-time',
    postedOn: '2026-11-02',
  });
});

test('hostile structured data costs only itself', () => {
  for (const structured of [
    '',
    '{',
    '[]',
    'null',
    '{"hiringOrganization":{"name":{"name":[[[]]]}},"jobLocation":7,"baseSalary":"much"}',
  ])
    expect(readPostingSchema.parse({ ...handed, structured })).toMatchObject({
      postedOn: null,
      description: '',
    });
});
