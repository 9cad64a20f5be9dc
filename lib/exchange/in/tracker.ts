import { LONG } from '../../plan/bounds';
import type { Stage } from '../../portfolio/schema';
import { DESCRIPTION_BOUND, LINE_BOUND } from '../../posting/bounds';
import type { FoundRole } from '../found-role';
import { dayOf, readDate } from './read-date';
import type { Table } from './table';
import type { Column, Columns } from './tracker-columns';

const TAG_BOUND = 60;
const TAGS_BOUND = 30;

/** The different words in a table's column of stages, those used most first. */
export function stageWords({ rows }: Table, { stage }: Columns): string[] {
  const times = new Map<string, number>();
  if (stage === null) return [];
  for (const row of rows) {
    const word = row[stage]?.trim() ?? '';
    if (word) times.set(word, (times.get(word) ?? 0) + 1);
  }
  return [...times].sort(([, a], [, b]) => b - a).map(([word]) => word);
}

/**
 * The roles of a table. In: the table, which column is which, and the stage that each word stands for. Rows without
 * a title are left out.
 */
export function rolesOf({ rows }: Table, columns: Columns, stageOf: (word: string) => Stage): FoundRole[] {
  return rows.flatMap((row): FoundRole[] => {
    const raw = (column: Column) => {
      const at = columns[column];
      return at === null ? '' : (row[at] ?? '');
    };
    const line = (column: Column) => raw(column).trim().slice(0, LINE_BOUND);
    const title = line('title');
    if (!title) return [];
    return [
      {
        title,
        company: line('company') || null,
        location: line('location') || null,
        url: raw('url').trim() || null,
        stage: stageOf(raw('stage').trim()),
        savedOn: dayOf(readDate(raw('savedOn'))),
        nextOn: dayOf(readDate(raw('nextOn'))),
        excitement: excitementOf(line('excitement')),
        tags: tagsOf(raw('tags')),
        note: raw('note').slice(0, LONG),
        text: raw('text').slice(0, DESCRIPTION_BOUND),
      },
    ];
  });
}

/** "4", "4/5", "★★★★", "high": a pull from 0 to 5. */
function excitementOf(text: string): number | null {
  const stars = text.match(/[★⭐]/gu)?.length;
  if (stars) return Math.min(5, stars);
  const [, number] = /^([0-5])(?:\.0+)?(?:\s*(?:\/|of|out of)\s*5)?$/.exec(text) ?? [];
  if (number) return Number(number);
  const words: Record<string, number> = { high: 4, medium: 3, low: 2, dream: 5, 'very high': 5 };
  const word = text.toLowerCase();
  return Object.hasOwn(words, word) ? (words[word] ?? null) : null;
}

const tagsOf = (text: string) => [
  ...new Set(
    text
      .split(/[,;|]/)
      .map((tag) => tag.trim().slice(0, TAG_BOUND))
      .filter(Boolean)
      .slice(0, TAGS_BOUND),
  ),
];
