/** A text that fits so many characters, with an ellipsis where it was cut. */
export function shorten(text: string, most: number): string {
  const letters = [...text.trim()];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : letters.join('');
}

/** A text in at most two lines of so many characters, cut between words where it can be. */
export function inTwoLines(text: string, most: number): string[] {
  const words = text.trim().split(/\s+/);
  let first = words.shift() ?? '';
  while (words[0] !== undefined && first.length + words[0].length < most) first += ` ${words.shift()}`;
  return [first, words.join(' ')].filter(Boolean).map((line) => shorten(line, most));
}
