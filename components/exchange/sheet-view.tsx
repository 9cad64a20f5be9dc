import type { Block, Sheet } from '../../lib/exchange/out/sheet';

/** A sheet as a page; `level` of its title, 1 where it is the page itself. */
export function SheetView({ sheet, level = 1 }: { sheet: Sheet; level?: 1 | 2 }) {
  return (
    <article class="sheet">
      {level === 1 ? <h1 dir="auto">{sheet.title}</h1> : <h2 dir="auto">{sheet.title}</h2>}
      <p class="soft" dir="auto">
        {sheet.under}
      </p>
      {sheet.blocks.map((block, at) => (
        <BlockView key={at} block={block} deeper={level === 2} />
      ))}
    </article>
  );
}

function BlockView({ block, deeper }: { block: Block; deeper: boolean }) {
  switch (block.is) {
    case 'heading':
      return deeper ? <h3 class="heading">{block.text}</h3> : <h2 class="heading">{block.text}</h2>;
    case 'subheading':
      return deeper ? <h4>{block.text}</h4> : <h3>{block.text}</h3>;
    case 'text':
      return (
        <p class="long" dir="auto">
          {block.text}
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item, at) => (
            <li key={at} dir="auto">
              {item}
            </li>
          ))}
        </ul>
      );
    case 'table':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by the keyboard too
        <section class="scrolled" tabIndex={0} aria-label={block.head.join(', ')}>
          <table>
            <thead>
              <tr>
                {block.head.map((name) => (
                  <th key={name}>{name}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((cells, row) => (
                <tr key={row}>
                  {cells.map((cell, at) => (
                    <td key={at} dir="auto">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      );
  }
}
