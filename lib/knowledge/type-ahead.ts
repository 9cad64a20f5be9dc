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
    eachPair([{ plain: query }], (pair) => {
      for (let i = starts[pair] ?? 0; i < (starts[pair + 1] ?? 0); i++) {
        const line = filed[i] ?? 0;
        shared[line] = (shared[line] ?? 0) + 1;
      }
    });
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

/** Lines by pair: those with pair `p` stand in `filed` from `starts[p]` to `starts[p + 1]`. */
function filePairs(lines: readonly Line[]): { starts: Uint32Array; filed: Uint32Array } {
  const starts = new Uint32Array(PAIRS + 1);
  eachPair(lines, (pair) => {
    starts[pair + 1] = (starts[pair + 1] ?? 0) + 1;
  });
  for (let i = 0; i < PAIRS; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const filed = new Uint32Array(starts[PAIRS] ?? 0);
  const next = starts.slice();
  eachPair(lines, (pair, line) => {
    const at = next[pair] ?? 0;
    filed[at] = line;
    next[pair] = at + 1;
  });
  return { starts, filed };
}

/** Visits each pair of neighbouring letters of each line once, the line's beginning among them. */
function eachPair(lines: readonly { plain: string }[], visit: (pair: number, line: number) => void): void {
  const seenIn = new Int32Array(PAIRS).fill(-1);
  lines.forEach(({ plain: text }, line) => {
    let before = 32;
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at);
      const pair = (before * 61 + letter) % PAIRS;
      before = letter;
      if (seenIn[pair] === line) continue;
      seenIn[pair] = line;
      visit(pair, line);
    }
  });
}

function plain(text: string): string {
  const bare = /^[ -~]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return bare.toLowerCase().replace(/\s+/g, ' ').trim();
}
