import { fromHooks } from '../hooks';
import { idIn, type Site } from '../site';

/** Class names are a readable stem and a hash: the stem is matched. Seen 2026-07. */
export const glassdoor: Site = {
  name: 'glassdoor',
  hosts: [
    'https://*.glassdoor.com/*',
    'https://*.glassdoor.co.uk/*',
    'https://*.glassdoor.co.in/*',
    'https://*.glassdoor.ca/*',
    'https://*.glassdoor.de/*',
    'https://*.glassdoor.fr/*',
    'https://*.glassdoor.sg/*',
    'https://*.glassdoor.ie/*',
    'https://*.glassdoor.com.au/*',
  ],
  idOf: idIn(/[?&](?:jl|jobListingId)=(\d+)/),
  isJobAddress: ({ pathname }) => /^\/(?:job|partner)/i.test(pathname),
  posting: [
    fromHooks({
      roots: ['[class*="JobDetails_jobDetailsContainer"]', 'body'],
      shownId: (root) => root.querySelector('h1[id^="jd-job-title-"]')?.id.split('-').at(-1),
      title: 'h1[id^="jd-job-title"]',
      company: '[class*="EmployerProfile_employerNameHeading"]',
      location: '[data-test="location"], [class*="JobDetails_locationAndPay"] [class*="JobDetails_badge"]',
      description: '[class*="JobDetails_jobDescription_"]',
      facts: '[id^="jd-salary"], [class*="JobDetails_badgeStyle"]',
    }),
  ],
  cards: {
    list: '[class*="JobsList_jobsList"]',
    card: 'li[data-test="jobListing"], li[class*="JobsList_jobListItem"]',
    link: 'a[href*="jl="]',
    title: '[data-test="job-title"], [class*="JobCard_jobTitle"]',
    company: '[class*="compactEmployerName"]',
    location: '[data-test="emp-location"], [id^="job-location"]',
    snippet: '[data-test="descSnippet"]',
  },
};
