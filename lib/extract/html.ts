import { DESCRIPTION_BOUND } from '../posting/bounds';
import { blockText, tidy } from './text';

/** Most HTML parsed out of one string, in UTF-16 units; the rest is cut. */
export const HTML_BOUND = 500_000;

/**
 * The text of an HTML string, encoded once or twice, laid out as `blockText` does; plain text keeps its own lines.
 * It is parsed into a document of its own: nothing runs, nothing is loaded, the page isn't touched.
 */
export function htmlText(html: string, document: Document): string {
  let text = html.slice(0, HTML_BOUND);
  const Parser = document.defaultView?.DOMParser;
  for (let decoded = 0; Parser && decoded < 2 && /[<&]/.test(text); decoded++) {
    const { body } = new Parser().parseFromString(text, 'text/html');
    if (body.firstElementChild) return blockText(body);
    text = body.textContent ?? '';
  }
  return tidy(text.replace(/[^\S\n]+/g, ' ').slice(0, DESCRIPTION_BOUND));
}
