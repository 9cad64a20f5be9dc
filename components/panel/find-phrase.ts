const oneSpace = (text: string) => text.replace(/\s+/g, ' ');
/** How much of a page's text is searched, in UTF-16 units. */
const SEARCHED = 400_000;

/**
 * Where a phrase stands on the page, as a range over its text; undefined when it isn't found. White space
 * counts as one space, across elements too. Nothing on the page is changed.
 */
function findPhrase(document: Document, phrase: string): Range | undefined {
  const wanted = oneSpace(phrase).trim().toLowerCase();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  const spots: { node: Text; at: number; offset: number }[] = [];
  while (text.length < SEARCHED) {
    const node = walker.nextNode();
    if (!(node instanceof Text)) break;
    if (node.parentElement?.closest('script, style, noscript')) continue;
    // a spot for each run of the node's text that stands in the searched text as it is
    for (const run of node.data.matchAll(/\S+/g)) {
      if (text) text += ' ';
      spots.push({ node, at: text.length, offset: run.index });
      text += run[0].toLowerCase();
    }
  }
  const start = text.indexOf(wanted);
  if (!wanted || start < 0) return undefined;
  const place = (at: number) => {
    const spot = spots.findLast((one) => one.at <= at);
    return spot && { node: spot.node, offset: Math.min(spot.offset + at - spot.at, spot.node.length) };
  };
  const [from, to] = [place(start), place(start + wanted.length - 1)];
  if (!from || !to) return undefined;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, Math.min(to.offset + 1, to.node.length));
  return range;
}

const HIGHLIGHT = 'waymark';

/** Brings a phrase of the page into view; marks it when `highlight` is asked for, which the page could notice. */
export function showPhrase(document: Document, phrase: string, highlight: boolean): boolean {
  const range = findPhrase(document, phrase);
  if (!range) return false;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  if (highlight) mark(document, range);
  return true;
}

/** Marks a range of the page where the browser lets an extension do so: Firefox may refuse it a page's style sheets. */
function mark(document: Document, range: Range): void {
  if (!('highlights' in CSS)) return;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`::highlight(${HIGHLIGHT}){background:#f3e2a0;color:#20251c}`);
    if (!CSS.highlights.has(HIGHLIGHT)) document.adoptedStyleSheets.push(sheet);
    CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  } catch {
    // the phrase is in view all the same
  }
}
