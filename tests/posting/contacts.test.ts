import { describe, expect, test } from 'vitest';
import { withoutContacts } from '../../lib/posting/contacts';
import { readPostingSchema } from '../../lib/posting/read-posting';
import { unsaid } from '../../lib/posting/unsaid';

const ABOVE = 'You keep the depots running.\n\n';

describe('those who recruit are left out', () => {
  test.each([
    ['Posted by Ilsa Varnholt', ''],
    ['Contact person: Ilsa Varnholt, People Partner', ''],
    ['Hiring Manager: Tobin Ashgrove – Head of Depots', ''],
    ['Your recruiter:\n\nIlsa Varnholt\n\nTalent partner at Northfold', ''],
    ['Meet the hiring team\n\nIlsa van der Holt\n\nRecruiter at Northfold · 2nd\n\nMessage', ''],
    ['Meet the hiring team\n\nWhat you will do\n\n- Lead', 'What you will do\n\n- Lead'],
    ['Ask Ilsa (ilsa.varnholt@northfold.example).', 'Ask Ilsa ([…]).'],
    ['Please contact Ilsa Varnholt at ilsa@northfold.example.', 'Please contact […] at […].'],
    ['Questions? Our recruiter Ilsa answers them.', 'Questions? Our recruiter […] answers them.'],
    ['Call +44 20 7946 0991, or (212) 555-0142.', 'Call […], or […].'],
    ['Tel.: 020 7946 0991', 'Tel.: […]'],
  ])('%j', (line, left) => {
    expect(withoutContacts(ABOVE + line)).toBe((ABOVE + left).trim());
  });
});

test.each([
  'Send your CV to careers@northfold.example or uk-recruiting@northfold.example.',
  'Contact Centre Operations',
  'Contact with customers: daily',
  'You report to the Hiring Manager',
  '- Hiring manager: Technical Interview',
  'Contact:\n\nKey Responsibilities:\n\n- Lead',
  'Pay: 70.000-87.000 a year, 2023 - 2025, from 2025/08/05; 1 500 000 parcels; job 4846-8385, 1813606266553446596',
  'Build the way of 10 000 000 parcels in 24 hours, 365 days',
])('%j stays as it is', (line) => {
  expect(withoutContacts(line)).toBe(line.replace(/^Contact:\n\n/, ''));
});

test('what was cut once stays as it is', () => {
  const once = withoutContacts(`${ABOVE}Write to ilsa.varnholt@northfold.example, +44 20 7946 0991.`);
  expect(withoutContacts(once)).toBe(once);
});

test('nothing of them gets past the door', () => {
  const posting = readPostingSchema.parse({
    site: 'example',
    siteId: null,
    url: 'https://jobs.example/1',
    title: 'Depot Operations Manager',
    company: null,
    location: null,
    description: '',
    ...unsaid,
    readBy: 'json-ld',
    structured: JSON.stringify({
      description: '<p>You lead.</p><p>Posted by Ilsa Varnholt</p><p>Ask ilsa.varnholt@northfold.example</p>',
    }),
  });
  expect(posting.description).toBe('You lead.\n\nAsk […]');
});

test.each(['+1', '1 ', 'a@a.', 'Contact Aa ', 'Posted by\n', 'Aa van ', '(212) ', 'call '])(
  'a text of nothing but %j is read to its end',
  (part) => {
    expect(typeof withoutContacts(part.repeat(60_000 / part.length))).toBe('string');
  },
);
