import { diffLines } from 'diff';

/** So many unchanged lines stand around a change. */
const AROUND = 1;
/** Texts that differ in more lines than this are two different texts: no search for what they share. */
const MOST = 1500;

interface Line {
  is: 'same' | 'gone' | 'new';
  text: string;
}

/** The lines of two texts: what only the first has, what only the second has, what both have. */
export function linesOf(before: string, after: string): Line[] {
  const parts = diffLines(before, after, { ignoreWhitespace: true, maxEditLength: MOST }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  return parts.flatMap(({ value, added, removed }) =>
    value
      .split('\n')
      .filter((text) => text.trim())
      .map((text): Line => ({ is: added ? 'new' : removed ? 'gone' : 'same', text })),
  );
}

/** What changed between two texts, line by line; unchanged stretches are only counted. */
export function TextDiff({ before, after }: { before: string; after: string }) {
  const lines = linesOf(before, after);
  const isNear = (at: number) =>
    lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ is }) => is !== 'same');
  const drawn: (Line & { key: number; skipped: number })[] = [];
  let skipped = 0;
  lines.forEach((line, key) => {
    if (!isNear(key)) skipped++;
    else {
      drawn.push({ ...line, key, skipped });
      skipped = 0;
    }
  });
  return (
    <ol class="text-diff" aria-label="What changed in the text">
      {drawn.map(({ is, text, key, skipped: before }) => [
        before > 0 && <Skipped key={`before ${key}`} lines={before} />,
        <li key={key} class={is}>
          {is === 'gone' ? <del>{text}</del> : is === 'new' ? <ins>{text}</ins> : text}
        </li>,
      ])}
      {skipped > 0 && <Skipped lines={skipped} />}
    </ol>
  );
}

function Skipped({ lines }: { lines: number }) {
  return <li class="skipped soft small">{lines === 1 ? 'one line' : `${lines} lines`} as before</li>;
}
