import type { Found } from '../found';
import { lineText } from '../text';
import type { Head } from './company';
import { ownNames } from './names';
import { partsOf } from './parts';
import { placeLikeness } from './place';
import type { Line, Survey } from './survey';
import { isTime } from './words';

const LABEL =
  '(?:(?:job|office|work|primary|main|position)? ?locations?|places?(?: of work)?|(?:based|where)(?: in| at)?|city|(?:stand|arbeits|einsatz|dienst)?ort|lieu(?: de (?:travail|mission))?|localisation|ville|ubicación|sede|luogo|místo(?: výkonu)?(?: práce)?|lokalita|adresa|miejsce pracy|plats|plaats|standplaats|werklocatie)';
const PLACE_LABEL = new RegExp(`^${LABEL}\\s*:?$`, 'i');
const LABELLED = new RegExp(`^${LABEL}\\s*:\\s*(\\S.*)$`, 'i');
const PLACE_NAMED =
  /locat|(?<!work)place|workplaces|city|standort|lieu|ubicac|lokalit|address|(?:map|geo)-?(?:marker|pin|alt)/i;
/** "Showing 2 locations" leads to them. */
const COUNTED = /^(?:showing|view|see)\b.*\blocations?$/i;
/** Lines around a posting's text in which a label may say where it is. */
const BESIDE = 60;

/** What a posting's head says in short lines: place, workplace, pay, contract, day. */
export function factsOf(survey: Survey, head: Head, document: Document): Omit<Found, 'readBy'> {
  const lines = survey.lines
    .slice(head.from, head.to)
    .filter(({ isFrame, text }) => !isFrame && text !== head.title);
  const time = [...document.querySelectorAll('time[datetime]')].find((element) => {
    const at = survey.startOf(element);
    return at >= head.from && at <= head.to;
  });
  return {
    location: placeIn(lines) ?? placeSaidBeside(survey, head) ?? placeInTitle(document.title),
    facts: lines
      .flatMap(partsOf)
      .map(({ text }) => text)
      .filter((text) => text.length <= 160),
    postedOn: time?.getAttribute('datetime') ?? undefined,
  };
}

/** What a label says of the place, where the page says it beside or below the text only. */
function placeSaidBeside({ lines }: Survey, { to }: Head): string | undefined {
  const beside = lines.slice(to, to + BESIDE).filter(({ isFrame }) => !isFrame);
  for (const [at, { text }] of beside.entries()) {
    const said = LABELLED.exec(text)?.[1] ?? (PLACE_LABEL.test(text) ? placeAfter(beside, at) : undefined);
    if (said && said.length <= 80 && !/[.!?]$/.test(said)) return said;
  }
  return undefined;
}

/** The part of a page's title that is surely a place: "Line Cook - Eureka, CA". */
const placeInTitle = (title: string): string | undefined =>
  title
    .split(/\s+[|·•–—-]\s+/)
    .slice(1)
    .find((part) => placeLikeness(part) === 1);

/** The line after a label, or the one after that where the first only leads to it. */
function placeAfter(lines: readonly Line[], at: number): string | undefined {
  const [next, second] = [lines[at + 1]?.text, lines[at + 2]?.text];
  return (/:$/.test(next ?? '') ? second : next)?.replace(/^[:\s]+/, '');
}

/** What an icon in front of some words is called: those of maps stand before places. */
function iconBeside(element: Element): string {
  const before = element.previousElementSibling ?? element.parentElement?.previousElementSibling;
  for (const icon of [before, element.firstElementChild])
    if (icon && /^(?:i|svg|img|span|use)$/i.test(icon.tagName) && !lineText(icon))
      return [ownNames(icon), ...['name', 'data-icon', 'alt'].map((name) => icon.getAttribute(name))].join(
        ' ',
      );
  return '';
}

/** The line, or the part of one, that says where: announced by a label, named so in the markup, or looking most like it. */
function placeIn(lines: readonly Line[]): string | undefined {
  let best: { text: string; score: number } | undefined;
  lines.forEach((line, at) => {
    const { text, element } = line;
    const labelled = LABELLED.exec(text)?.[1];
    const isAnnounced = PLACE_LABEL.test(lines[at - 1]?.text ?? '');
    const parts = labelled || isAnnounced ? [{ text: labelled ?? text, element }] : partsOf(line);
    for (const { text: part, element: said } of parts) {
      const around = [element, element.parentElement, said]
        .map((one) => (one ? ownNames(one) : ''))
        .join(' ');
      const named = PLACE_NAMED.test(`${around} ${iconBeside(said)}`) ? 0.7 : 0;
      if (part.length > 160 || PLACE_LABEL.test(part) || COUNTED.test(part) || isTime(part)) continue;
      const score = (labelled || isAnnounced ? 1.5 : 0) + named + placeLikeness(part) - at / 200;
      if (score > (best?.score ?? 0.55)) best = { text: part, score };
    }
  });
  return best?.text.replace(/^[\s|·•–-]+|[\s|·•–-]+$/g, '');
}
