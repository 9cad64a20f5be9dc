import type { Group } from './card-groups';
import type { Item } from './card-items';
import { isOtherList } from './other-pages';
import type { Survey } from './survey';
import { isEnd } from './words';

/**
 * The results among a page's groups of cards: the best group that is no rail of similar jobs, joined by others built
 * like it. On a posting's page what comes after its text is such a rail.
 * @param text the lines of the posting's text, if there is a posting
 */
export function resultsOf(
  groups: readonly Group[],
  survey: Survey,
  text: { from: number; to: number } | undefined,
): Group | undefined {
  const real = groups.filter((group) => {
    const start = Math.min(...group.items.map(({ card }) => survey.startOf(card)));
    if (text && (group.items.length < 3 || start >= text.from)) return false;
    return !isRail(start, survey);
  });
  const [best] = real;
  if (!best) return undefined;
  const built = buildOf(best);
  const more = real.filter((group) => group !== best && buildOf(group) === built);
  const items = [best, ...more].flatMap((group) => group.items);
  return {
    score: best.score,
    items: withoutNested(items).sort((a, b) => survey.startOf(a.card) - survey.startOf(b.card)),
  };
}

/** Whether the heading above says that these are other jobs than those asked for. */
function isRail(start: number, { lines }: Survey): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 6); at--) {
    const line = lines[at];
    if (line?.heading) return isEnd(line.text) || isOtherList(line.text);
  }
  return false;
}

function buildOf({ items }: Group): string {
  const [first] = items;
  const named = (element: Element | undefined) =>
    `${element?.tagName}.${element?.getAttribute('class')?.split(/\s+/)[0]}`;
  return `${named(first?.element)} in ${named(first?.card)}`;
}

function withoutNested(items: Item[]): Item[] {
  const cards = new Set<Element>();
  return items.filter(({ card }) => {
    for (const other of cards) if (other.contains(card) || card.contains(other)) return false;
    return cards.add(card);
  });
}
