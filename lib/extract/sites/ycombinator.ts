import { fromHooks } from '../hooks';
import { idIn, type Site } from '../site';

/** Y Combinator's companies and Work at a Startup, built alike. Seen 2025-12. */
export const ycombinator: Site = {
  name: 'ycombinator',
  hosts: [
    'https://www.ycombinator.com/companies/*',
    'https://www.ycombinator.com/jobs*',
    'https://www.workatastartup.com/*',
  ],
  idOf: idIn(/\/jobs\/([\w-]+)/),
  posting: [
    fromHooks({
      title: 'h1.ycdc-section-title, .ycdc-card h1, h1',
      company: 'h2 a[href*="/companies/"], a[href*="/companies/"] .font-bold',
      location: (root) =>
        [...root.querySelectorAll('h1 + div > span')].find(
          (part) => /,|remote/i.test(part.textContent ?? '') && !/[$€£%]/.test(part.textContent ?? ''),
        ),
      description: '.prose',
      facts: 'h1 + div > span, h1 ~ div div > span',
    }),
  ],
  cards: {
    card: 'li:has(a[href*="/jobs/"]), .jobs-list > div:has(a[href*="/jobs/"])',
    link: 'a[href*="/jobs/"]',
    title: 'a[href*="/jobs/"]',
    company: 'a[href*="/companies/"]:not([href*="/jobs/"])',
    location: '[class*="location"]',
  },
};
