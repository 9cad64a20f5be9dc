/** A part of a sheet. */
export type Block =
  | { is: 'heading'; text: string }
  | { is: 'subheading'; text: string }
  | { is: 'text'; text: string }
  | { is: 'list'; items: string[] }
  | { is: 'table'; head: string[]; rows: string[][] };

/** Something to print or hand on: one content for Markdown, a page and a file. */
export interface Sheet {
  title: string;
  /** A line under the title. */
  under: string;
  blocks: Block[];
}

/** A heading with what stands under it; nothing when that is empty. */
export const section = (text: string, blocks: readonly (Block | null)[]): Block[] =>
  headed({ is: 'heading', text }, blocks);

/** A part with a heading of its own inside a section; nothing when that is empty. */
export const part = (text: string, blocks: readonly (Block | null)[]): Block[] =>
  headed({ is: 'subheading', text }, blocks);

function headed(heading: Block, blocks: readonly (Block | null)[]): Block[] {
  const there = blocks.filter((block) => block !== null);
  return there.length ? [heading, ...there] : [];
}

/** A paragraph; null without words. */
export const paragraph = (text: string): Block | null =>
  text.trim() ? { is: 'text', text: text.trim() } : null;

/** A list of those entries that say something; null without any. */
export const list = (items: readonly string[]): Block | null => {
  const said = items.map((item) => item.trim()).filter(Boolean);
  return said.length ? { is: 'list', items: said } : null;
};

/** A table; null without rows. */
export const table = (head: string[], rows: string[][]): Block | null =>
  rows.length ? { is: 'table', head, rows } : null;

/** The same sheet with every text changed. */
export function mapTexts({ title, under, blocks }: Sheet, change: (text: string) => string): Sheet {
  return {
    title: change(title),
    under: change(under),
    blocks: blocks.map((block) => {
      if (block.is === 'list') return { ...block, items: block.items.map(change) };
      if (block.is === 'table') return { ...block, rows: block.rows.map((row) => row.map(change)) };
      return { ...block, text: change(block.text) };
    }),
  };
}
