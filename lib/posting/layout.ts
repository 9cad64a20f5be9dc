const INLINE =
  /^(?:a|abbr|b|bdi|cite|code|del|em|font|i|img|ins|kbd|label|mark|q|s|small|span|strong|su[bp]|time|u|wbr)$/;
/** Blocks with an empty line around them. */
const APART = /^(?:blockquote|dl|h[1-6r]|ol|p|pre|section|table|ul)$/;

/** Text being laid out: tags and words go in as a page has them, lines come out. */
export interface Layout {
  enter: (tag: string) => void;
  leave: (tag: string) => void;
  write: (text: string) => void;
  /** The text so far: a line for each block, "- " before list items, an empty line between paragraphs. */
  text: () => string;
  /** Its length so far. */
  length: () => number;
}

/** Lays out the words of HTML as plain text; tags are given in lower case. */
export function layout(): Layout {
  let out = '';
  let breaks = 0;
  let bullet = false;
  let afterItem = false;
  let gap = false;
  /** Around a block: before its text and after it. */
  const edge = (tag: string) => {
    if (!bullet && !INLINE.test(tag)) breaks = Math.max(breaks, APART.test(tag) ? 2 : 1);
  };
  return {
    enter(tag) {
      if (tag === 'li') {
        breaks = afterItem ? 1 : breaks || 1;
        bullet = true;
      } else if (tag === 'br') breaks = bullet ? breaks : Math.min(2, breaks + 1);
      else if (/^t[dh]$/.test(tag)) gap = true;
      else edge(tag);
    },
    leave(tag) {
      if (/^(?:br|t[dh])$/.test(tag)) return;
      if (tag === 'li') bullet = false;
      edge(tag);
    },
    write(text) {
      const words = text.replace(/[\s\u200b]+/g, ' ').trim();
      gap ||= /^\s/.test(text);
      if (!words) return;
      if (breaks) {
        if (out) out += '\n'.repeat(breaks);
        if (bullet) out += '- ';
        afterItem = bullet;
        breaks = 0;
        bullet = false;
      } else if (gap && out) out += ' ';
      out += words;
      gap = /\s$/.test(text);
    },
    text: () => tidy(out),
    length: () => out.length,
  };
}

/** Trims lines, turns typed bullets into "- ", and leaves at most one empty line. */
export function tidy(text: string): string {
  return text
    .replace(/[ \t]+$/gm, '')
    .replace(/^[ \t]*[•●▪◦‣∙·■][ \t]*/gm, '- ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
