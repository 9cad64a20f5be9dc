import type { BoardPosting } from './posting';

const plain = {
  place: 'Leeds, England',
  workplace: 'onsite' as const,
  contract: 'FULL_TIME',
  pay: null,
  posted: '2026-11-01',
  inApp: false,
};
const sentence = 'You improve processes across the warehouse and present the results to the directors. ';

/** Postings as they shouldn't be, for the tests; not on the results page. */
export const edges: BoardPosting[] = [
  { ...plain, id: '9001', title: 'Process Improvement Manager', company: null, text: sentence.repeat(4) },
  { ...plain, id: '9002', title: 'Operations Manager', company: 'Wordless & Sons', text: '' },
  {
    ...plain,
    id: '9003',
    title: 'Operations Manager',
    company: 'Endless Prose Publishing',
    text: sentence.repeat(Math.ceil(5_000_000 / sentence.length)),
  },
];
