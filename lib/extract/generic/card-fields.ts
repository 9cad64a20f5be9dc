import { lineText } from '../text';
import type { Group } from './card-groups';
import type { Item } from './card-items';
import { isNameLike, ownNames } from './names';
import { linksIn, type Part, partsOf } from './parts';
import { placeLikeness } from './place';
import type { Survey } from './survey';
import { isInvitation, isPay, isTime, letters } from './words';

/** What the cards of a group say beside their titles. */
export interface CardFields {
  /** Null where the other cards have one, undefined where none has. */
  company: string | null | undefined;
  location: string | undefined;
  snippet: string | undefined;
}

/** A place in the cards of a group, with what the cards say there. */
interface Slot {
  key: string;
  parts: Map<Item, Part>;
}

/**
 * Reads company, place and snippet of each card. What a slot means is decided for all cards together, by what its
 * elements are named and what stands in it: one card's "Reading" may be a town or a company, twenty cards' are clear.
 */
export function cardFields(group: Group, survey: Survey): Map<Item, CardFields> {
  const slots = slotsOf(group, survey);
  const best = (score: (slot: Slot) => number) => {
    const [top] = slots.map((slot) => ({ slot, value: score(slot) })).sort((a, b) => b.value - a.value);
    return top && top.value > 0.5 ? top.slot : undefined;
  };
  const place = best((slot) => placeScore(slot, group));
  const company = best((slot) => (slot === place ? 0 : companyScore(slot, group)));
  const above = company ? new Map<Item, string>() : employersAbove(group, survey);
  return new Map(
    group.items.map((item) => [
      item,
      {
        // where the cards name their employers, one that doesn't has none
        company: company ? (company.parts.get(item)?.text ?? alike(company, item) ?? null) : above.get(item),
        location: place?.parts.get(item)?.text,
        snippet: survey.linesIn(item.card).find(({ text, linked }) => text.length > 80 && linked < 0.5)?.text,
      },
    ]),
  );
}

/** What a card says where its element bears the name that a slot's elements share, though it is built in otherwise. */
function alike({ parts }: Slot, { card }: Item): string | undefined {
  const names = new Set([...parts.values()].map(({ element }) => element.classList[0]));
  const [name] = names;
  return name && names.size === 1 ? lineText(card.getElementsByClassName(name)[0]) || undefined : undefined;
}

/** Employers that stand once above their jobs, with a logo or a link of their own; none where that is only here and there. */
function employersAbove({ items }: Group, { linesIn }: Survey): Map<Item, string> {
  const found = new Map<Item, string>();
  for (const item of items) {
    let around = item.card.parentElement;
    for (let n = 0; around && n < 4 && !found.has(item); n++, around = around.parentElement) {
      const [first] = linesIn(around);
      if (
        !first ||
        item.card.contains(first.element) ||
        items.some(({ card }) => card.contains(first.element))
      )
        continue;
      const block = first.element.parentElement ?? first.element;
      const isMarked = block !== around && block.querySelector('img,a[href*="/compan" i]');
      if (isMarked && isNameLike(first.text)) found.set(item, first.text);
      break;
    }
  }
  const names = new Set(found.values());
  return found.size >= 0.8 * items.length && names.size > 1 ? found : new Map();
}

function slotsOf({ items }: Group, { linesIn }: Survey): Slot[] {
  const slots = new Map<string, Slot>();
  for (const item of items) {
    const used = new Map<string, number>();
    for (const line of linesIn(item.card).slice(0, 30)) {
      if (line.text.length > 160 || letters(line.text) === letters(item.title) || isInvitation(line.text))
        continue;
      for (const part of [...partsOf(line), ...linksIn(line)]) {
        const path = pathWithin(part.element, item.card);
        const nth = used.get(path) ?? 0;
        used.set(path, nth + 1);
        const key = `${path} ${nth}`;
        const slot = slots.get(key) ?? { key, parts: new Map() };
        slots.set(key, slot);
        slot.parts.set(item, part);
      }
    }
  }
  return [...slots.values()];
}

function pathWithin(element: Element, card: Element): string {
  const names: string[] = [];
  for (let around: Element | null = element; around && around !== card; around = around.parentElement)
    names.push(`${around.tagName}.${(around.getAttribute('class') ?? '').split(/\s+/)[0]}`);
  return names.join('<');
}

/** Names that a page's author gave to an element: class, id, test and data attributes of it and what is right around. */
function namesOf(line: Part, item: Item): string {
  const names: string[] = [];
  let element: Element | null = line.element;
  for (let n = 0; element && element !== item.card && n < 3; n++, element = element.parentElement) {
    names.push(ownNames(element));
    if (n === 0) for (const child of [...element.children].slice(0, 4)) names.push(ownNames(child));
  }
  return [...names, headerOf(line.element)].join(' ');
}

/** What stands above an element's column, in a table. */
function headerOf(element: Element): string {
  const cell = element.closest<HTMLTableCellElement>('td');
  const first = cell?.closest('table')?.rows[0];
  return cell && first?.querySelector('th') ? lineText(first.cells[cell.cellIndex]) : '';
}

const mean = (slot: Slot, value: (part: Part, item: Item) => number): number => {
  let sum = 0;
  for (const [item, line] of slot.parts) sum += value(line, item);
  return sum / slot.parts.size;
};

function placeScore(slot: Slot, { items }: Group): number {
  const share = Math.sqrt(slot.parts.size / items.length);
  const named = mean(slot, (line, item) =>
    /locat|(?<!work)place|city|region|address|standort|lieu|ubicac|[-_]{2}area/i.test(namesOf(line, item))
      ? 1
      : 0,
  );
  const looks = mean(slot, ({ text }) => (isTime(text) || isPay(text) ? 0 : placeLikeness(text)));
  return share * (looks + 0.6 * named);
}

function companyScore(slot: Slot, { items }: Group): number {
  const share = Math.sqrt(slot.parts.size / items.length);
  const named = mean(slot, (line, item) =>
    /company|employer|organi[sz]ation|firma|arbeitgeber|entreprise|empresa|azienda|\bcomp-?name|compact.?name|posted-?by|advertiser/i.test(
      namesOf(line, item),
    )
      ? 1
      : 0,
  );
  const linked = mean(slot, ({ element }) =>
    (element.closest('a[href*="/compan" i],a[href*="/cmp/"],a[href*="/employer" i]') ??
    element.querySelector('a[href*="/compan" i],a[href*="/cmp/"],a[href*="/employer" i]'))
      ? 1
      : 0,
  );
  const isName = mean(slot, ({ text }) => (isNameLike(text) ? 1 : 0));
  const distinct = new Set([...slot.parts.values()].map(({ text }) => text)).size / slot.parts.size;
  if (isName < 0.6) return 0;
  if (named > 0.5 || linked > 0.5) return share * (1 + named + linked);
  // unnamed, only many different names in the same place say that they are employers
  if (items.length < 5) return 0;
  const isCapital = mean(slot, ({ text }) => (/^[\p{Lu}\d]/u.test(text) ? 1 : 0));
  const places = mean(slot, ({ text }) => (placeLikeness(text) >= 0.6 ? 1 : 0));
  return isCapital < 0.6 ? 0 : share * (0.4 * isName + 0.4 * Math.sqrt(distinct) - places);
}
