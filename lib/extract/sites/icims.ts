import { fromHooks } from '../hooks';
import { type Site, tenantIdIn } from '../site';
import { lineText } from '../text';

/** A field's text without the label that is said only to screen readers. */
const field = (selector: string) => (card: ParentNode) =>
  [...card.querySelectorAll(selector)]
    .map(lineText)
    .find((text) => text && !/^(?:job )?locations?$/i.test(text));

/** Its content sits in a frame of the outer page, at the same host. Seen 2026-09; postings from descriptions of their structure. */
export const icims: Site = {
  name: 'icims',
  hosts: ['https://*.icims.com/*'],
  idOf: tenantIdIn(/\/jobs\/(\d+)\//),
  employer: (_, { document }) => /^.* (?:at|[-|]) ([^-|]+)$/.exec(document.title)?.[1],
  posting: [
    fromHooks({
      title: '.iCIMS_Header h1, h1.iCIMS_Header, .iCIMS_JobContent h1',
      location: (root) =>
        field('.header.left span:not(.field-label)')(root) ??
        [...root.querySelectorAll('.iCIMS_JobHeaderGroup dt')].find((label) =>
          /location/i.test(lineText(label)),
        )?.nextElementSibling,
      description:
        '.iCIMS_JobContent h2, .iCIMS_InfoMsg_Job, .iCIMS_Expandable_Container .iCIMS_Expandable_Text',
      facts: '.iCIMS_JobHeaderData',
    }),
  ],
  cards: {
    card: '.iCIMS_JobCardItem, table.iCIMS_JobsTable tr:has(a.iCIMS_Anchor)',
    link: 'a.iCIMS_Anchor',
    title: 'a.iCIMS_Anchor h3, a.iCIMS_Anchor h2, a.iCIMS_Anchor',
    location: field('.header.left span:not(.field-label)'),
  },
};
