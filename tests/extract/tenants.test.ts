import { expect, test } from 'vitest';
import { postingKey } from '../../lib/posting/identity';
import { allSites } from '../corpus/sites';
import { isUnder } from './hosts';

const sites = await allSites();

/** The key of a posting at an address, as the site's identifier makes it. */
function keyAt(name: string, address: string): string {
  const site = sites.get(name);
  const url = new URL(address);
  expect(isUnder(site?.hosts ?? [], url), address).toBe(true);
  const siteId = site?.idOf(url) ?? null;
  expect(siteId, address).not.toBeNull();
  return postingKey({ site: name, siteId, url: address });
}

test.each([
  ['bamboohr', 'https://TENANT.bamboohr.com/careers/42'],
  ['icims', 'https://careers-TENANT.icims.com/jobs/2101/mill-hand/job'],
  ['personio', 'https://TENANT.jobs.personio.de/job/1200345'],
  ['recruitee', 'https://TENANT.recruitee.com/o/farm-accountant'],
  ['teamtailor', 'https://TENANT.teamtailor.com/jobs/4100001-mill-hand'],
  ['workday', 'https://TENANT.wd3.myworkdayjobs.com/en-US/Careers/job/Leeds/Mill-Hand_R-10231'],
  ['workday', 'https://wd5.myworkdaysite.com/recruiting/TENANT/Careers/job/Leeds/Mill-Hand_R-10231'],
])('two employers’ postings with one identifier are two (%s)', (name, address) => {
  const [one, other] = ['haldenmill', 'ternvale'].map((tenant) =>
    keyAt(name, address.replace('TENANT', tenant)),
  );
  expect(one).not.toBe(other);
  expect(keyAt(name, address.replace('TENANT', 'haldenmill'))).toBe(one);
});

test('a requisition is the same on an employer’s two boards', () => {
  const at = (board: string) =>
    keyAt('workday', `https://haldenmill.wd3.myworkdayjobs.com/${board}/job/Leeds/Mill-Hand_R-10231`);
  expect(at('en-US/Careers')).toBe(at('Graduates'));
});
