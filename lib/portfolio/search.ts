import Fuse from 'fuse.js';
import { foldText } from './fold-text';
import type { SavedRole } from './schema';

/** Of a title, an employer, a place or the tags, so many letters are searched for what is nearly it. */
const LETTERS = 120;
/** Where at least so many hold all the words, what nearly does is only noise. */
const ENOUGH = 30;
/** So many of the likeliest roles are looked at closely for what is nearly it. */
const CLOSELY = 100;
/** Pairs of letters of a role, hashed into so many bits. */
const BITS = 1024;
const WORDS = BITS / 32;

/** What a search compares of a role: made once for each version of it. */
interface Entry {
  role: SavedRole;
  title: string;
  company: string;
  location: string;
  tags: string;
  /** All of it in one, the note too. */
  all: string;
  /** A bit for each pair of letters that stands next to each other in the short fields. */
  pairs: Uint32Array;
}

const entries = new WeakMap<SavedRole, Entry>();

/** Makes a role ready to be searched; a search does it by itself, but so a long list is made ready in small steps. */
export function prepareForSearch(role: SavedRole): void {
  entryOf(role);
}

function entryOf(role: SavedRole): Entry {
  const known = entries.get(role);
  if (known) return known;
  const short = (text: string | null) => foldText((text ?? '').slice(0, LETTERS));
  const [title, company, location, tags] = [
    short(role.title),
    short(role.company),
    short(role.location),
    short(role.tags.join(' ')),
  ];
  const words = `${title} ${company} ${location} ${tags}`;
  const entry = {
    role,
    title,
    company,
    location,
    tags,
    all: `${words} ${foldText(role.note)}`,
    pairs: pairsOf(words),
  };
  entries.set(role, entry);
  return entry;
}

function pairsOf(text: string): Uint32Array {
  const pairs = new Uint32Array(WORDS);
  for (let i = 1; i < text.length; i++) {
    const [a, b] = [text.charCodeAt(i - 1), text.charCodeAt(i)];
    // within words only
    if (a === 32 || b === 32) continue;
    const bit = (a * 31 + b * 7) % BITS;
    pairs[bit >> 5] = (pairs[bit >> 5] ?? 0) | (1 << (bit & 31));
  }
  return pairs;
}

function bitsIn(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** How many pairs of letters a text has of those wanted; `used`: the places of `wanted` that aren't empty. */
function shared(wanted: Uint32Array, used: readonly number[], has: Uint32Array): number {
  let sum = 0;
  for (const i of used) {
    const both = (wanted[i] ?? 0) & (has[i] ?? 0);
    if (both) sum += bitsIn(both);
  }
  return sum;
}

/**
 * The roles that a search means, best first: those that hold all its words, in their title before elsewhere, then those
 * that nearly do ("opertions") unless there are plenty. Thousands are narrowed by the pairs of letters they share with
 * it, and only the likeliest hundred compared letter by letter.
 * In: roles in any order, what was typed. Out: those found; all of them, in their order, when nothing was typed.
 */
export function searchRoles(roles: readonly SavedRole[], typed: string): SavedRole[] {
  const query = foldText(typed).trim().slice(0, LETTERS);
  if (!query) return [...roles];
  const words = query.split(/\s+/);
  const inTitle: SavedRole[] = [];
  const elsewhere: SavedRole[] = [];
  const rest: Entry[] = [];
  for (const role of roles) {
    const entry = entryOf(role);
    if (!words.every((word) => entry.all.includes(word))) rest.push(entry);
    else if (words.every((word) => entry.title.includes(word))) inTitle.push(role);
    else elsewhere.push(role);
  }
  const exact = [...inTitle, ...elsewhere];
  return exact.length >= ENOUGH ? exact : [...exact, ...nearly(likeliest(rest, query), query)];
}

/** Those that share most pairs of letters with a query, at least half of its own. */
function likeliest(entries: readonly Entry[], query: string): Entry[] {
  const wanted = pairsOf(query);
  const used = [...wanted.keys()].filter((i) => wanted[i]);
  const fewest = Math.max(1, shared(wanted, used, wanted) / 2);
  return entries
    .map((entry) => ({ entry, count: shared(wanted, used, entry.pairs) }))
    .filter(({ count }) => count >= fewest)
    .sort((a, b) => b.count - a.count)
    .slice(0, CLOSELY)
    .map(({ entry }) => entry);
}

/** What fuse finds among a hundred, best first. */
function nearly(likely: Entry[], query: string): SavedRole[] {
  // with one or two letters, everything is nearly it
  if (query.length < 3 || !likely.length) return [];
  const fuse = new Fuse(likely, {
    keys: ['title', 'company', 'location', 'tags'],
    threshold: 0.35,
    ignoreLocation: true,
  });
  return fuse.search(query).map(({ item }) => item.role);
}
