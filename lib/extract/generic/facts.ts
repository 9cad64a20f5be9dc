import type { Found } from '../found';
import type { Head } from './company';
import { ownNames } from './names';
import { partsOf } from './parts';
import { placeLikeness } from './place';
import type { Line, Survey } from './survey';
import { isTime } from './words';

const PLACE_LABEL =
  /^(?:(?:job|office|work)? ?locations?|places?(?: of work)?|city|standort|arbeitsort|einsatzort|lieu|localisation|ubicación|sede|luogo|místo(?: výkonu)?(?: práce)?|lokalita|adresa|miejsce pracy|ort|plats)\s*:?$/i;
const PLACE_NAMED = /locat|(?<!work)place|city|standort|lieu|ubicac|lokalit|address/i;

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
    location: placeIn(lines),
    facts: lines
      .flatMap(partsOf)
      .map(({ text }) => text)
      .filter((text) => text.length <= 160),
    postedOn: time?.getAttribute('datetime') ?? undefined,
  };
}

/** The line, or the part of one, that says where: announced by a label, named so in the markup, or looking most like it. */
function placeIn(lines: readonly Line[]): string | undefined {
  let best: { text: string; score: number } | undefined;
  lines.forEach((line, at) => {
    const { text, element } = line;
    const labelled = /^(?:location|standort|lieu|ubicación|místo|ort)s?\s*:\s*(\S.*)$/i.exec(text)?.[1];
    const isAnnounced = PLACE_LABEL.test(lines[at - 1]?.text ?? '');
    const around = `${ownNames(element)} ${element.parentElement ? ownNames(element.parentElement) : ''}`;
    const named = PLACE_NAMED.test(around) ? 0.7 : 0;
    const parts = labelled || isAnnounced ? [labelled ?? text] : partsOf(line).map((part) => part.text);
    for (const part of parts) {
      if (part.length > 160 || PLACE_LABEL.test(part) || isTime(part)) continue;
      const score = (labelled || isAnnounced ? 1.5 : 0) + named + placeLikeness(part) - at / 200;
      if (score > (best?.score ?? 0.55)) best = { text: part, score };
    }
  });
  return best?.text.replace(/^[\s|·•–-]+|[\s|·•–-]+$/g, '');
}
