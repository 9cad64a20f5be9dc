import { lineText } from '../text';
import type { Line } from './survey';

/** A part of a line that stands for itself. */
export interface Part {
  text: string;
  element: Element;
}

/** Elements that a line can be made of. */
const INLINE = /^(?:a|abbr|b|em|i|label|mark|small|span|strong|time)$/i;

/**
 * The parts of a line: what separators part ("Acme • Leeds"), or the inline elements that it is made of when
 * nothing but blanks and separators stands between them. One part for a line that is whole.
 */
export function partsOf({ text, element }: Line): Part[] {
  const around = onlyWrapper(element);
  // only where it can be made of them are the elements read, which takes long in deep ones
  const canBe = !saysOwnWords(around) && around.childElementCount > 1;
  const children = (canBe ? [...around.children] : [])
    .filter(({ tagName }) => INLINE.test(tagName))
    .map((child) => ({ text: lineText(child), element: child }))
    .filter((part) => part.text && text.includes(part.text));
  if (
    children.length > 1 &&
    !children.some((part) => /,$/.test(part.text)) &&
    children.map((part) => part.text).join('').length <= text.length
  )
    return children.map((part) => ({ ...part, text: trimmed(part.text) })).filter((part) => part.text);
  return text.split(/\s+[·•|]\s+/).map((part) => ({ text: trimmed(part), element }));
}

/** The links of a line that has words of its own around them: the employer in "3 May by Acme". */
export function linksIn({ text, element }: Line): Part[] {
  if (!saysOwnWords(element)) return [];
  return [...element.children]
    .filter(({ tagName }) => /^a$/i.test(tagName))
    .map((link) => ({ text: lineText(link), element: link }))
    .filter((part) => part.text && part.text.length < text.length);
}

/** The innermost element that holds all of a line, past those that wrap nothing but one other. */
function onlyWrapper(element: Element): Element {
  let around = element;
  for (let depth = 0; depth < 4 && around.childElementCount === 1 && !saysOwnWords(around); depth++)
    around = around.firstElementChild ?? around;
  return around;
}

/** Whether an element has words of its own between those inside; a comma joins ("Leeds, England") like a word. */
const saysOwnWords = (element: Element): boolean =>
  [...element.childNodes].some(
    ({ nodeType, nodeValue }) => nodeType === 3 && /[\p{L}\p{N},]/u.test(nodeValue ?? ''),
  );

/** Without separators at its ends. */
const trimmed = (text: string): string => text.replace(/^[\s|·•,/–—-]+|[\s|·•,/–—-]+$/g, '');
