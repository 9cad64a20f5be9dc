import type { Block, Sheet } from './sheet';

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.75rem;line-height:1.2;margin:0}h2{font-size:1.2rem;margin:2rem 0 .5rem;border-bottom:1px solid #8886}h3{font-size:1rem;margin:1rem 0 .25rem}
p{white-space:pre-line;margin:.5rem 0}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0;border-bottom:1px solid #8886}
.under{opacity:.75}@media print{body{margin:0;font-size:11pt}h2,h3{break-after:avoid}li,tr{break-inside:avoid}}`;

const codes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (mark) => codes[mark] ?? '');
const tag = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`;
const all = (name: string, texts: readonly string[]) => texts.map((text) => tag(name, text)).join('');

function blockHtml(block: Block): string {
  switch (block.is) {
    case 'heading':
      return tag('h2', block.text);
    case 'subheading':
      return tag('h3', block.text);
    case 'text':
      return tag('p', block.text);
    case 'list':
      return `<ul>${all('li', block.items)}</ul>`;
    case 'table':
      return `<table><thead><tr>${all('th', block.head)}</tr></thead><tbody>${block.rows
        .map((cells) => `<tr>${all('td', cells)}</tr>`)
        .join('')}</tbody></table>`;
  }
}

/** A sheet as one HTML file that needs nothing else: no scripts, no pictures, every text escaped. */
export const sheetToHtml = ({ title, under, blocks }: Sheet): string =>
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(title)}</h1><p class="under">${escaped(under)}</p>
${blocks.map(blockHtml).join('\n')}
</body></html>
`;
