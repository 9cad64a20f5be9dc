import { type BoardPosting, pathOf } from './posting';

/** Text made safe between tags and in attributes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The text of a posting as HTML. */
export function textHtml(text: string): string {
  const html: string[] = [];
  let inList = false;
  for (const line of text.split('\n')) {
    const bullet = line.startsWith('- ');
    if (bullet !== inList) html.push(bullet ? '<ul>' : '</ul>');
    inList = bullet;
    if (bullet) html.push(`<li>${escapeHtml(line.slice(2))}</li>`);
    else if (line.startsWith('## ')) html.push(`<h2>${escapeHtml(line.slice(3))}</h2>`);
    else if (line) html.push(`<p>${escapeHtml(line)}</p>`);
  }
  return html.join('') + (inList ? '</ul>' : '');
}

/** The posting as a schema.org JobPosting. */
export function jobPosting(posting: BoardPosting, origin: string): object {
  const [locality, country] = posting.place.split(', ');
  const [range = '', currency, period] = posting.pay?.split(' ') ?? [];
  const [minValue, maxValue] = range.split('-').map(Number);
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    '@id': origin + pathOf(posting),
    identifier: { '@type': 'PropertyValue', value: posting.id },
    url: origin + pathOf(posting),
    title: posting.title,
    ...(posting.company ? { hiringOrganization: { '@type': 'Organization', name: posting.company } } : {}),
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: locality, addressCountry: country },
    },
    ...(posting.workplace === 'remote' ? { jobLocationType: 'TELECOMMUTE' } : {}),
    employmentType: posting.contract.split(', '),
    datePosted: posting.posted,
    ...(posting.pay
      ? {
          baseSalary: {
            '@type': 'MonetaryAmount',
            currency,
            value: { '@type': 'QuantitativeValue', minValue, maxValue, unitText: period },
          },
        }
      : {}),
    description: textHtml(posting.text),
  };
}

/** The posting's structured data as the page carries it. */
export const linkedData = (posting: BoardPosting, origin: string): string =>
  `<script type="application/ld+json">${JSON.stringify(jobPosting(posting, origin)).replaceAll('<', '\\u003c')}</script>`;

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 46rem; padding: 1rem; }
header a { text-decoration: none; font-weight: 600; color: inherit; }
ol { list-style: none; padding: 0; }
li.card { border-block-end: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: .75rem 0; }
li.card h3 { margin: 0; font-size: 1rem; }
li.card p, .facts { margin: 0; opacity: .8; }
.panes { display: grid; grid-template-columns: 14rem 1fr; gap: 2rem; }`;

/** A page of the board. */
export const page = (title: string, head: string, body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>${STYLE}</style>${head}</head>
<body><header><a href="/">The Local Job Board</a> · <a href="/about">About</a></header>${body}</body></html>`;

/** What stands above a posting's text, and the text. */
export const article = (posting: BoardPosting): string => `<article id="posting" data-id="${posting.id}">
<h1>${escapeHtml(posting.title)}</h1>
<p class="facts">${posting.company ? `<span class="company">${escapeHtml(posting.company)}</span> · ` : ''}<span class="place">${escapeHtml(posting.place)} (${posting.workplace})</span></p>
<div class="text">${textHtml(posting.text)}</div></article>`;
