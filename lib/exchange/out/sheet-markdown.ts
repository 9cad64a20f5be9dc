import type { Block, Sheet } from './sheet';

/** Marks that Markdown would read as its own, and tags. */
const MARKS = /[\\`*_[\]>|#~&]/g;
const plain = (text: string) =>
  text
    .replace(MARKS, '\\$&')
    .replace(/</g, '&lt;')
    // at the beginning of a line these make lists and rules
    .replace(/^(\s*)(\d+)([.)])/gm, '$1$2\\$3')
    .replace(/^(\s*)([-+=])/gm, '$1\\$2');
const inline = (text: string) => plain(text.replace(/\s*\n\s*/g, ' '));
const row = (cells: readonly string[]) => `| ${cells.map(inline).join(' | ')} |`;

function blockText(block: Block): string {
  switch (block.is) {
    case 'heading':
      return `## ${inline(block.text)}`;
    case 'subheading':
      return `### ${inline(block.text)}`;
    case 'text':
      return plain(block.text);
    case 'list':
      return block.items.map((item) => `- ${inline(item)}`).join('\n');
    case 'table':
      return [
        row(block.head),
        row(block.head.map(() => '')).replace(/ {2}/g, ' --- '),
        ...block.rows.map(row),
      ].join('\n');
  }
}

/** A sheet as Markdown; what the person wrote stays text, whatever marks are in it. */
export const sheetToMarkdown = ({ title, under, blocks }: Sheet): string =>
  `${[`# ${inline(title)}`, inline(under), ...blocks.map(blockText)].filter(Boolean).join('\n\n')}\n`;
