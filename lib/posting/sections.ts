import { headings, type SectionKind } from './section-headings';
import { sentenceKind } from './section-sentences';

export type { SectionKind } from './section-headings';

/** A stretch of a description that is about one thing. */
export interface Section {
  kind: SectionKind;
  /** UTF-16 range, `end` excluded. */
  start: number;
  end: number;
}

/**
 * Reads a description as sections: by its headings, and by the sentences themselves, which overrule a heading where
 * they are plain ("a plus" among the requirements, equal-opportunity text anywhere) and stand in for a missing one.
 * In: the text and its sentences' ranges in order. Out: sections that cover the whole text without gaps; none for an
 * empty text.
 */
export function sections(text: string, sentences: readonly { start: number; end: number }[]): Section[] {
  const found: Section[] = [];
  const marks = headings(text);
  const starts = new Set([
    0,
    ...marks.flatMap((mark) => [mark.start, mark.end]),
    ...sentences.map(({ start }) => withBullet(text, start)),
  ]);
  const cuts = [...starts].filter((at) => at < text.length).sort((a, b) => a - b);
  let next = 0;
  let heading: SectionKind | undefined;
  cuts.forEach((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    let kind: SectionKind | undefined;
    for (let mark = marks[next]; mark && mark.start <= start; mark = marks[++next]) {
      heading = mark.kind;
      kind = mark.kind;
    }
    const piece = text.slice(start, end);
    kind ??= /[\p{L}\p{N}]/u.test(piece) ? sentenceKind(piece, heading) : found.at(-1)?.kind;
    const last = found.at(-1);
    if (last && last.kind === (kind ?? last.kind)) last.end = end;
    else found.push({ kind: kind ?? 'other', start, end });
  });
  return found;
}

/** Takes in what stands before a sentence on its line when that is only a bullet or white space. */
function withBullet(text: string, start: number): number {
  let at = start;
  while (at > 0 && start - at < 12 && /[^\p{L}\p{N}\n.!?]/u.test(text.charAt(at - 1))) at--;
  return at === 0 || text[at - 1] === '\n' ? at : start;
}
