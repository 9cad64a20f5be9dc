import { seeded } from '../../seeded';
import { inChromium } from '../chromium';
import { type Row, row } from '../row';
import { labelled, titles } from '../texts';

/** As many different titles as wanted: the known ones, then the same at other levels and in other places. */
function manyTitles(count: number): string[] {
  const found = new Set(titles);
  for (const before of ['Senior', 'Lead', 'Junior', 'Interim'])
    for (const after of ['', ' – night shift', ' (part time)'])
      for (const title of titles) {
        if (found.size >= count) return [...found];
        found.add(`${before} ${title}${after}`);
      }
  return [...found];
}

/** Leaves a letter out, as fingers do. */
function misspelt(title: string, seed: number): string {
  const at = 2 + Math.floor(seeded(seed)() * Math.max(1, title.length - 3));
  return title.slice(0, at) + title.slice(at + 1);
}

/** What people said is relevant to which title; where that is missing, the title that was meant by a misspelt one. */
function judgements(): { titles: string[]; relevant: Record<string, string[]> } {
  const table = (name: string) =>
    labelled(`titles/${name}.tsv`)
      ?.trim()
      .split('\n')
      .map((line) => line.split('\t'));
  const [queries, corpus, judged] = ['queries', 'corpus', 'qrels'].map(table);
  if (!queries || !corpus || !judged) {
    const some = titles.slice(0, 2000);
    return {
      titles: some,
      relevant: Object.fromEntries(
        some.filter((_, i) => i % 20 === 0).map((title, i) => [misspelt(title, i), [title]]),
      ),
    };
  }
  const named = new Map(corpus.map(([id = '', title = '']) => [id, title]));
  const relevant: Record<string, string[]> = {};
  const asked = new Map(queries.map(([id = '', title = '']) => [id, title]));
  for (const [query = '', , title = '', grade] of judged) {
    const wanted = named.get(title);
    if (grade === '0' || !wanted) continue;
    const asker = asked.get(query) ?? query;
    relevant[asker] = [...(relevant[asker] ?? []), wanted];
  }
  return { titles: [...named.values()], relevant };
}

/** Titles ranked by what somebody types. */
export async function titleRanking(): Promise<Row[]> {
  const known = titles.filter((_, i) => i % 300 === 0);
  const queries = known.map((title, i) => (i % 2 ? title : misspelt(title, i)));
  const figures = await inChromium('titles', {
    'titles.json': JSON.stringify({ titles: manyTitles(50_000), queries, judged: judgements() }),
  });
  const peer = 'minisearch (fuzzy, prefix)';
  return [
    ...[2600, 50_000].map((count) =>
      row({
        name: `titles: rank ${count.toLocaleString('en')}`,
        value: figures[`ours ${count}`] ?? 0,
        unit: 'ms',
        peer,
        peerValue: figures[`theirs ${count}`] ?? 0,
        target: { of: 'ratio', atMost: 1 / 20 },
      }),
    ),
    row({
      name: 'titles: quality of the order',
      value: figures['ours order'] ?? 0,
      unit: 'MAP',
      peer,
      peerValue: figures['theirs order'] ?? 0,
      target: { of: 'ratio', atLeast: 1 },
    }),
  ];
}
