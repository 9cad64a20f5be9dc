import MiniSearch from 'minisearch';
import { rankNames } from '../../../lib/knowledge/rank-names';
import { timed } from '../rounds';

interface Given {
  /** Titles to rank, many of them. */
  titles: string[];
  /** What is looked for. */
  queries: string[];
  /** Titles of which people said what is relevant to which query. */
  judged: { titles: string[]; relevant: Record<string, string[]> };
}

type Search = (query: string) => string[];

/** Milliseconds a query among 2,600 and 50,000 titles, and how good the order is, for the product and MiniSearch. */
export async function measure(): Promise<Record<string, number>> {
  const { titles, queries, judged }: Given = await (await fetch('titles.json')).json();
  const figures: Record<string, number> = {};
  for (const count of [2600, 50_000]) {
    const some = titles.slice(0, count);
    const [ours, theirs] = [rankNames(some), miniSearchOf(some)];
    // kept, so that no search can be left out as useless
    let found = 0;
    const times = await timed(
      {
        ours: () => {
          for (const query of queries) found += ours(query, 20).length;
        },
        theirs: () => {
          for (const query of queries) found += theirs.search(query).length;
        },
      },
      9,
    );
    figures[`ours ${count}`] = times.ours / queries.length;
    figures[`theirs ${count}`] = times.theirs / queries.length;
    figures[`found ${count}`] = found;
  }
  const [ours, theirs] = [rankNames(judged.titles), miniSearchOf(judged.titles)];
  figures['ours order'] = precision(judged, (query) =>
    ours(query, judged.titles.length).map(({ at }) => judged.titles[at] ?? ''),
  );
  figures['theirs order'] = precision(judged, (query) =>
    theirs.search(query).map(({ id }) => judged.titles[id] ?? ''),
  );
  return figures;
}

function miniSearchOf(titles: readonly string[]): MiniSearch {
  const index = new MiniSearch({ fields: ['title'], searchOptions: { fuzzy: 0.2, prefix: true } });
  index.addAll(titles.map((title, id) => ({ id, title })));
  return index;
}

/** Mean average precision over the queries. */
function precision({ relevant }: Given['judged'], search: Search): number {
  const each = Object.entries(relevant).map(([query, list]) => {
    const wanted = new Set(list);
    let hits = 0;
    let sum = 0;
    search(query).forEach((title, rank) => {
      if (wanted.has(title)) sum += ++hits / (rank + 1);
    });
    return sum / wanted.size;
  });
  return each.reduce((sum, one) => sum + one, 0) / each.length;
}
