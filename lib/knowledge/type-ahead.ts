import Fuse from 'fuse.js';

/** Something to choose by typing: a skill or a role. */
export interface Choice {
  id: number;
  /** The usual name. */
  name: string;
  /** Other names that lead to it. */
  also: readonly string[];
}

/** A choice that fits what was typed. */
export interface Found {
  id: number;
  name: string;
  /** The name that fits: the usual one, or another. */
  by: string;
}

interface Line {
  choice: Choice;
  text: string;
  /** Lower case, accents off: what is searched. */
  plain: string;
}

/** fuse.js is quick over some hundreds of entries, so no more are handed to it. */
const NARROWED = 200;
/** Pairs of letters are told apart up to this many. */
const PAIRS = 4096;

/**
 * Prepares choices for search as one types; tolerates typos.
 * Each key narrows all names to those that share most pairs of letters with what was typed, then fuse.js ranks them.
 * @param choices skills or roles, also the person's own
 * @returns a search: what was typed, and how many to find at most → best first, each choice once
 */
export function typeAhead(choices: readonly Choice[]): (typed: string, limit?: number) => Found[] {
  const lines = choices.flatMap((choice) =>
    [choice.name, ...choice.also].map((text): Line => ({ choice, text, plain: plain(text) })),
  );
  const { starts, filed } = filePairs(lines);
  const shared = new Uint8Array(lines.length);
  return (typed, limit = 8) => {
    const query = plain(typed).slice(0, 60);
    if (!query) return [];
    shared.fill(0);
    for (const pair of pairsOf(query))
      for (let i = starts[pair] ?? 0; i < (starts[pair + 1] ?? 0); i++) {
        const line = filed[i] ?? 0;
        shared[line] = (shared[line] ?? 0) + 1;
      }
    return rank(query, narrow(query, lines, shared), limit);
  };
}

/** Lines that share most pairs with the query, shorter names first: long ones share some by chance. */
function narrow(query: string, lines: readonly Line[], shared: Uint8Array): Line[] {
  const least = Math.max(1, Math.ceil(query.length * 0.4));
  const found: { line: Line; rank: number }[] = [];
  lines.forEach((line, i) => {
    const count = shared[i] ?? 0;
    if (count >= least) found.push({ line, rank: count - line.plain.length / 100 });
  });
  return found
    .sort((a, b) => b.rank - a.rank)
    .slice(0, NARROWED)
    .map(({ line }) => line);
}

function rank(query: string, lines: Line[], limit: number): Found[] {
  const fuse = new Fuse(lines, {
    keys: ['plain'],
    includeScore: true,
    ignoreLocation: true,
    threshold: 0.4,
    ignoreFieldNorm: true,
  });
  const scored = fuse
    .search(query)
    .map(({ item, score = 1 }) => ({ item, score: score + penalty(query, item) }));
  scored.sort((a, b) => a.score - b.score || a.item.plain.length - b.item.plain.length);
  const found = new Map<Choice, Found>();
  for (const { item } of scored) {
    if (found.size >= limit) break;
    if (!found.has(item.choice))
      found.set(item.choice, { id: item.choice.id, name: item.choice.name, by: item.text });
  }
  return [...found.values()];
}

/** A name that begins with what was typed comes before one with a word that does, before one that only has it inside. */
function penalty(query: string, { plain: text }: Line): number {
  if (text.startsWith(query)) return text.length === query.length ? -0.2 : -0.1;
  return text.includes(` ${query}`) ? 0 : 0.1;
}

function filePairs(lines: readonly Line[]): { starts: Uint32Array; filed: Uint32Array } {
  const pairs = lines.map(({ plain: text }) => pairsOf(text));
  const starts = new Uint32Array(PAIRS + 1);
  for (const list of pairs) for (const pair of list) starts[pair + 1] = (starts[pair + 1] ?? 0) + 1;
  for (let i = 0; i < PAIRS; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const filed = new Uint32Array(starts[PAIRS] ?? 0);
  const next = starts.slice();
  pairs.forEach((list, line) => {
    for (const pair of list) {
      filed[next[pair] ?? 0] = line;
      next[pair] = (next[pair] ?? 0) + 1;
    }
  });
  return { starts, filed };
}

/** Each pair of neighbouring letters once, the beginning of a word among them. */
function pairsOf(text: string): Set<number> {
  const pairs = new Set<number>();
  for (let at = -1; at + 1 < text.length; at++) {
    const first = at < 0 ? 32 : text.charCodeAt(at);
    pairs.add((first * 61 + text.charCodeAt(at + 1)) % PAIRS);
  }
  return pairs;
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
