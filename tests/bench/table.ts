import { asRatio, type Row } from './row';

const figure = (value: number | null) =>
  value === null ? '' : Number(value.toPrecision(value < 100 ? 3 : 4)).toLocaleString('en');

/** The rows for people, in columns; what misses its target stands out. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ name, value, unit, peer, peerValue, ratio, target, ok }) => [
    ok === null ? ' ' : ok ? '✓' : '✗',
    name,
    `${figure(value)} ${unit}`,
    figure(peerValue),
    ratio === null ? '' : asRatio(ratio),
    target ?? '',
    peer ?? '',
  ]);
  const head = ['', 'what', 'Waymark', 'peer', 'ratio', 'target', 'measured against'];
  const widths = head.map((_, column) =>
    Math.max(...[head, ...lines].map((line) => (line[column] ?? '').length)),
  );
  const met = rows.filter(({ ok }) => ok).length;
  const judged = rows.filter(({ ok }) => ok !== null).length;
  return `${[head, ...lines]
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')}\n${met} of ${judged} targets met`;
}
