import { DESCRIPTION_BOUND, HTML_BOUND } from './bounds';
import { decodeEntities } from './entities';
import { layout, tidy } from './layout';

const SILENT = /^(?:script|style|noscript|template|svg|iframe|select|textarea|button|head|title)$/;
const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9-]*)(?:\s[^<>]*|\/)?>|[^<]+|</gi;

/**
 * The text of an HTML string, encoded once or twice, laid out by lines, without a document: postings' texts in structured
 * data come as such strings. Plain text keeps its own lines. At most `DESCRIPTION_BOUND` UTF-16 units.
 */
export function htmlText(html: string): string {
  let text = html.slice(0, HTML_BOUND);
  for (let decoded = 0; decoded < 2 && !/<\/?[a-z][^<>]*>/i.test(text) && text.includes('&'); decoded++)
    text = decodeEntities(text);
  if (!/<\/?[a-z][^<>]*>/i.test(text))
    return tidy(text.replace(/[^\S\n]+/g, ' ').slice(0, DESCRIPTION_BOUND));
  const lines = layout();
  let silent = '';
  for (const [piece, closing, name] of text.matchAll(TAG)) {
    const tag = name?.toLowerCase();
    if (silent) silent = tag === silent && closing ? '' : silent;
    else if (!tag) lines.write(piece.startsWith('<!') ? '' : decodeEntities(piece));
    else if (closing) lines.leave(tag);
    else if (SILENT.test(tag)) silent = tag;
    else lines.enter(tag);
    if (lines.length() > DESCRIPTION_BOUND) break;
  }
  return lines.text().slice(0, DESCRIPTION_BOUND);
}
