import type { Block, TwinCell } from '#shared/documents/blocks.ts';
import { Words } from './Words.tsx';

/** The same in two languages side by side, as it will be printed [R7.4]. */
export function TwinTable(props: { block: Extract<Block, { is: 'twin' }> }) {
  const { summary, columns, rows } = props.block;
  return (
    <table className="twin" aria-label={summary}>
      <thead>
        <tr>
          {columns.map(({ heading, language }) => (
            <th scope="col" key={language} lang={language}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
          <tr key={row}>
            {columns.map(({ language }, at) => (
              <td key={language} lang={language}>
                <Paragraphs cell={cells[at] ?? []} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Paragraphs(props: { cell: TwinCell }) {
  return props.cell.map((runs, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity but their place
    <p key={at} dir="auto">
      <Words runs={runs} />
    </p>
  ));
}
