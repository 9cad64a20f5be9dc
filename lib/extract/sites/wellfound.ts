import { fromHooks } from '../hooks';
import { idIn, type Site } from '../site';
import { lineText } from '../text';

/** The text below a label, in the rows beside the description. */
const labelled = (root: ParentNode, label: RegExp): string | undefined => {
  for (const element of root.querySelectorAll('span'))
    if (label.test(lineText(element)) && element.nextElementSibling)
      return lineText(element.nextElementSibling);
  return undefined;
};

/** Seen 2025-12; the classes are a utility framework's, so labels and addresses are gone by. */
export const wellfound: Site = {
  name: 'wellfound',
  hosts: ['https://wellfound.com/*', 'https://angel.co/*'],
  idOf: idIn(/(?:\/jobs\/|job_listing_id=)(\d{4,})/),
  isJobAddress: ({ pathname }) => /^\/(?:jobs|role|company|location|l\/)/.test(pathname),
  addressOf: (id) => `https://wellfound.com/jobs/${id}`,
  posting: [
    fromHooks({
      roots: ['[data-test="JobDetail"]', '[role="dialog"]', 'body'],
      title: 'h1',
      company: 'a[href*="/company/"] span, a[href*="/company/"]',
      location: (root) => {
        const remote = labelled(root, /^Hires remotely/)
          ?.split(/\s+-\s+/)
          .join(', ');
        return remote
          ? `Remote (${remote})`
          : (labelled(root, /^(?:Job )?Location$/) ?? root.querySelector('h1 + ul li:nth-child(2)'));
      },
      description: '#job-description, [class*="styles_description"]',
      facts: 'h1 + ul > li',
    }),
  ],
  cards: {
    card: '[data-testid="job-listing-list"] > *, [class*="styles_jobListing"]',
    link: 'a[href*="/jobs/"]',
    title: 'a[href*="/jobs/"] span, a[href*="/jobs/"]',
    // the company stands once above its jobs
    company: (card) => card.closest('[data-test="StartupResult"]')?.querySelector('h2'),
    location: '[class*="location"]',
  },
};
