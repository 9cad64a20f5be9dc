import { lineText } from '../text';
import type { Line } from './survey';

/** A part of a line that stands for itself. */
export interface Part {
  text: string;
  element: Element;
}

/**
 * The parts of a line: what separators part ("Acme • Leeds"), or the inline elements that it is made of when
 * nothing but blanks and separators stands between them. One part for a line that is whole.
 */
export function partsOf({ text, element }: Line): Part[] {
  const between = [...element.childNodes]
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ nodeValue }) => nodeValue ?? '');
  // only where it can be made of them are the elements read, which takes long in deep ones
  const canBe = between.every((said) => !/[\p{L}\p{N}]/u.test(said)) && element.childElementCount > 1;
  const children = (canBe ? [...element.children] : [])
    .map((child) => ({ text: lineText(child), element: child }))
    .filter((part) => part.text);
  if (
    children.length > 1 &&
    !children.some((part) => /,$/.test(part.text)) &&
    children.map((part) => part.text).join('').length <= text.length
  )
    return children.map((part) => ({ ...part, text: trimmed(part.text) })).filter((part) => part.text);
  return text.split(/\s+[·•|]\s+/).map((part) => ({ text: trimmed(part), element }));
}

/** Without separators at its ends. */
const trimmed = (text: string): string => text.replace(/^[\s|·•,/–—-]+|[\s|·•,/–—-]+$/g, '');
