import { isDepartment, isPay, isTime } from './words';

/** The names that an element bears in its attributes. */
export const ownNames = (element: Element): string =>
  [
    'class',
    'id',
    'itemprop',
    'data-testid',
    'data-test',
    'data-qa',
    'data-ui',
    'data-automation-id',
    'data-automation',
    'data-id',
    'data-at',
    'data-cy',
    'aria-label',
  ]
    .map((name) => element.getAttribute(name)?.slice(0, 120) ?? '')
    .join(' ');

/** Whether a short text could be an organisation's name. */
export function isNameLike(text: string): boolean {
  return (
    text.length > 1 &&
    text.length < 80 &&
    /\p{L}/u.test(text) &&
    !/\p{Ll}{4}\.$/u.test(text) &&
    !isTime(text) &&
    !isDepartment(text) &&
    !isPay(text) &&
    !/[!?:]$|^(?:remote|hybrid|on-?site|full|part|contract|permanent|save|apply|new|easy|featured|promoted|sponsored|\d+[\d,.]*\s)/i.test(
      text,
    )
  );
}
