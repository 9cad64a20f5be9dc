/** What a character is to the tokeniser. Those that surely end a word stand before those that it may go on with. */
export const Kind = {
  space: 0,
  /** Joins two words into a name when nothing else stands between them: & / + _ and an unspaced hyphen. */
  joiner: 1,
  hyphen: 2,
  stop: 3,
  clause: 4,
  bullet: 5,
  line: 6,
  /** A word by itself, in scripts that put no spaces between words. */
  lone: 7,
  letter: 8,
  /** A combining mark or an invisible joint: goes on with a word, begins none. */
  mark: 9,
  apostrophe: 10,
} as const;

/** Not asked yet. */
const UNKNOWN = 255;
const kinds = new Uint8Array(0x10000).fill(UNKNOWN);
const signs: [string, number][] = [
  ['&/+_', Kind.joiner],
  ['-‐‑–—−', Kind.hyphen],
  ["'’ʼ", Kind.apostrophe],
  ['.!?…。！？', Kind.stop],
  [',;:()[]{}<>|@=，、：；（）「」『』【】', Kind.clause],
  ['•·▪●◦‣■□▶►➢➤✓✔★*', Kind.bullet],
  ['\n\r\u2028\u2029\v\f', Kind.line],
  ['\u00ad\u200b\u200c\u200d\u2060\ufeff', Kind.mark],
];
for (const [characters, kind] of signs) for (const c of characters) kinds[c.charCodeAt(0)] = kind;

/** What a UTF-16 unit is: a `Kind`; more than any of them when the text has to be asked (`kindAt`). */
export function kindOfUnit(unit: number): number {
  return kinds[unit] ?? UNKNOWN;
}

/**
 * What the UTF-16 unit at `at` is. In: a text and an offset into it, beyond whose ends are spaces.
 * Out: a `Kind`. Both halves of a surrogate pair get the kind of the character that they make.
 */
export function kindAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return Kind.space;
  const known = kinds[text.charCodeAt(at)] ?? Kind.space;
  return known === UNKNOWN ? firstMet(text, at) : known;
}

/** Halves of surrogate pairs stay unknown: what they are depends on their other half. */
function firstMet(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const start = unit >= 0xdc00 ? Math.max(0, at - 1) : at;
    const pair = text.slice(start, start + 2);
    return classify(String.fromCodePoint(pair.codePointAt(0) ?? unit));
  }
  const kind = classify(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

function classify(character: string): number {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return Kind.lone;
  if (/[\p{L}\p{N}]/u.test(character)) return Kind.letter;
  return /\p{M}/u.test(character) ? Kind.mark : Kind.space;
}
