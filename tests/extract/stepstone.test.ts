import { expect, test } from 'vitest';
import { stepstone } from '../../lib/extract/sites/stepstone';

test.each([
  [
    'https://www.stepstone.de/stellenangebote--Farm-Accountant-Leeds-Halden-Mill--9900001-inline.html',
    '9900001',
  ],
  ['https://www.totaljobs.com/job/farm-accountant/halden-mill-job9900002', '9900002'],
  ['https://www.cwjobs.co.uk/job9900003', '9900003'],
  ['https://www.totaljobs.com/jobs/farm-accountant/in-leeds', null],
])('the identifier in %s is %s', (address, id) => {
  expect(stepstone.idOf(new URL(address))).toBe(id);
});
