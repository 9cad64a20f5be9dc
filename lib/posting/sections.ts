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
  const starts = sentences.map(({ start }) => withBullet(text, start));
  for (const { start, end } of marks) starts.push(start, end);
  const cuts = Uint32Array.from(starts).sort();
  let next = 0;
  let heading: SectionKind | undefined;
  let last: Section | undefined;
  let start = 0;
  for (let i = 0; start < text.length; ) {
    while ((cuts[i] ?? text.length) <= start) i++;
    const end = Math.min(cuts[i] ?? text.length, text.length);
    let kind: SectionKind | undefined;
    for (let mark = marks[next]; mark && mark.start <= start; mark = marks[++next]) {
      heading = mark.kind;
      kind = mark.kind;
    }
    kind ??= hasWords(text, start, end) ? sentenceKind(text, start, end, heading) : last?.kind;
    if (last && last.kind === (kind ?? last.kind)) last.end = end;
    else {
      last = { kind: kind ?? 'other', start, end };
      found.push(last);
    }
    start = end;
  }
  return found;
}

/** Takes in what stands before a sentence on its line when that is only a bullet or white space. */
function withBullet(text: string, start: number): number {
  let at = start;
  while (at > 0 && start - at < 12 && passed.test(text.charAt(at - 1))) at--;
  return at === 0 || text[at - 1] === '\n' ? at : start;
}

const passed = /[^\p{L}\p{N}\n.!?]/u;
const word = /[\p{L}\p{N}]/u;

function hasWords(text: string, start: number, end: number): boolean {
  return word.test(text.charAt(start)) || word.test(text.slice(start, end));
}
