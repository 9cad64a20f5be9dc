import type { ComponentChildren } from 'preact';

interface Props {
  head: readonly string[];
  /** The first cell of a row is its name. */
  rows: readonly { key: string; cells: readonly ComponentChildren[] }[];
}

/** The figures behind a picture, as a table. */
export function Figures({ head, rows }: Props) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...cells] }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={head[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
