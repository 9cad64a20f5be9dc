import { fromHooks } from '../hooks';
import { idIn, type Site } from '../site';
import { lineText } from '../text';

/** What stands under a label ("locations") that is said only to screen readers. */
const under = (name: string) => (root: ParentNode) =>
  root.querySelector(`[data-automation-id="${name}"] dd`) ??
  [...root.querySelectorAll('dt')].find((label) => lineText(label) === name)?.nextElementSibling ??
  root.querySelector(`[data-automation-id="${name}"]`);

const requisition = idIn(/\/job\/(?:[^?]*_)?([\w-]+?)(?:-\d)?(?:\/|\?|$)/);

/** `data-automation-id`s last, the classes are hashes. Seen 2026-08; postings built from descriptions of their structure. */
export const workday: Site = {
  name: 'workday',
  hosts: ['https://*.myworkdayjobs.com/*', 'https://*.myworkdaysite.com/*'],
  // requisitions are numbered anew by each employer, whom the host names, or the path (/recruiting/acme/…)
  idOf: (url) => {
    const id = requisition(url);
    return id && `${/\/recruiting\/([^/]+)/.exec(url.pathname)?.[1] ?? url.hostname.split('.')[0]}/${id}`;
  },
  // the employer's name is nowhere in the text: its logo has it, else the first label of the host
  employer: (_, { document, url }) =>
    document
      .querySelector('[data-automation-id="logo"] img, img[data-automation-id="logo"]')
      ?.getAttribute('alt')
      ?.replace(/ logo$/i, '') ||
    url.hostname.split('.')[0]?.replace(/^\w/, (letter) => letter.toUpperCase()),
  posting: [
    fromHooks({
      roots: ['[data-automation-id="jobPostingPage"]', '[data-automation-id="jobDetails"]', 'body'],
      title: '[data-automation-id="jobPostingHeader"]',
      location: under('locations'),
      description: '[data-automation-id="jobPostingDescription"]',
      facts: '[data-automation-id="time"] dd, [data-automation-id="remoteType"] dd',
    }),
  ],
  cards: {
    list: '[data-automation-id="jobResults"], section > ul',
    card: '[data-automation-id="jobResults"] > ul > li, section > ul[role="list"] > li',
    link: 'h3 a',
    title: 'h3 a',
    location: under('locations'),
  },
};
