import type { BoardPosting } from './posting';

const TITLES = [
  'Operations Analyst',
  'Warehouse Team Leader',
  'Payroll Specialist',
  'Recruiter',
  'Healthcare Assistant',
  'Teaching Assistant',
  'Customer Success Manager',
  'Front-End Developer',
  'Graphic Designer',
  'Transport Planner',
  'Sous Chef',
  'Project Manager',
  'Data Analyst',
];
const EMPLOYERS = [
  'Fernhollow Group',
  'Millrace Services',
  'Copperfield & Daughters',
  'Northing Health',
  'Saltbox Retail',
];
const PLACES = [
  'Leeds, England',
  'Cardiff, Wales',
  'Glasgow, Scotland',
  'Belfast, Northern Ireland',
  'York, England',
];

/** The ordinary rest of the board, always the same: each title once with each employer. */
export const fill: BoardPosting[] = EMPLOYERS.flatMap((company, e) =>
  TITLES.map((title, t) => ({
    id: String(5000 + e * 100 + t),
    title,
    company,
    place: PLACES[(e + t) % PLACES.length] ?? '',
    workplace: 'onsite' as const,
    contract: 'FULL_TIME',
    pay: null,
    posted: `2026-11-${String(1 + ((e * 5 + t) % 20)).padStart(2, '0')}`,
    inApp: false,
    text: `${company} is looking for a ${title.toLowerCase()}. You join a small team that knows its trade and has time to show it to you.\n\n## You bring\n- Some experience as a ${title.toLowerCase()}, or in work close to it.\n- Reliability, and a good word for others.`,
  })),
);
