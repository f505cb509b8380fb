import type { Block, CopyDocument } from '#shared/documents/blocks.ts';
import { LogoImage } from '../../../components/LogoImage.tsx';
import { t } from '../../wording.ts';
import { MapDrawing } from '../MapDrawing.tsx';
import { Figures, Picture } from './Picture.tsx';
import { TwinTable } from './TwinTable.tsx';
import { Words } from './Words.tsx';

/** A copy on the screen, from the same blocks as the file. */
export function Preview(props: { document: CopyDocument }) {
  const { document } = props;
  return (
    <article
      className={`page page-${document.look}`}
      lang={document.language}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long page has to scroll by keyboard
      tabIndex={0}
    >
      {document.logo && (
        <LogoImage image={document.logo.image} alt={document.logo.alt} look="page-logo" />
      )}
      {document.blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place
        <BlockView key={index} block={block} />
      ))}
      <footer className="page-footer">{document.footer}</footer>
    </article>
  );
}

function classOfParagraph({ lead, small }: Extract<Block, { is: 'paragraph' }>) {
  if (lead) return 'lead';
  return small ? 'small-print' : undefined;
}

function BlockView(props: { block: Block }) {
  const { block } = props;
  switch (block.is) {
    case 'heading': {
      const Heading = (['h2', 'h3', 'h4'] as const)[block.level - 1] ?? 'h4';
      return <Heading dir="auto">{block.runs ? <Words runs={block.runs} /> : block.text}</Heading>;
    }
    case 'paragraph':
      return (
        <p className={classOfParagraph(block)} dir="auto">
          <Words runs={block.runs} />
        </p>
      );
    case 'quote':
      return (
        <blockquote className="quote" dir="auto">
          <p>{block.runs ? <Words runs={block.runs} /> : block.text}</p>
          {block.by && <footer>{block.by}</footer>}
        </blockquote>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List className={block.small ? 'list-small' : undefined}>
          {block.items.map((runs, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity but their place
            <li key={index} dir="auto">
              <Words runs={runs} />
            </li>
          ))}
        </List>
      );
    }
    case 'facts':
      return (
        <dl>
          {block.rows.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">
                <Words runs={value} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return (
        <table
          aria-label={block.summary}
          className={block.leastLines === undefined ? undefined : 'to-fill'}
        >
          <thead>
            <tr>
              {block.columns.map(({ heading }) => (
                <th scope="col" key={heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
              <tr key={index}>
                {row.map((runs, column) => {
                  const Cell = column === 0 ? 'th' : 'td';
                  return (
                    <Cell
                      // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place
                      key={column}
                      dir="auto"
                      {...(column === 0 ? { scope: 'row' } : {})}
                      {...(runs.length === 0 ? { 'aria-label': t('copies.writeHere') } : {})}
                    >
                      <Words runs={runs} />
                    </Cell>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'picture':
      return (
        <div className="picture-row">
          <Picture
            picture={block.picture}
            alt={block.alt}
            {...(block.skin ? { skin: block.skin } : {})}
          />
          <p dir="auto">
            <Words runs={block.runs} />
          </p>
          {block.other && (
            <p dir="auto">
              <Words runs={block.other.runs} />
            </p>
          )}
        </div>
      );
    case 'twin':
      return <TwinTable block={block} />;
    case 'figures':
      return <Figures figures={block.figures} alt={block.alt} />;
    case 'drawing':
      return <MapDrawing drawing={block.drawing} label={block.alt} />;
    case 'writeBox':
      return (
        <div className={`write-box write-lines-${Math.min(block.lines, 12)}`}>
          <p>{block.runs ? <Words runs={block.runs} /> : block.label}</p>
        </div>
      );
    case 'tickBoxes':
      return (
        <div className="tick-boxes">
          <p>{block.runs ? <Words runs={block.runs} /> : block.label}</p>
          <ul>
            {block.options.map((option, at) => (
              <li key={option}>
                <Words runs={block.optionRuns?.[at] ?? [{ text: option }]} />
              </li>
            ))}
          </ul>
        </div>
      );
    case 'signatures':
      return (
        <table>
          <thead>
            <tr>
              {block.heading.map((heading) => (
                <th scope="col" key={heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.people.map(({ name, role, signed }) => (
              <tr key={`${name}/${role}`}>
                <th scope="row">
                  {name}
                  <span className="row-detail">{role}</span>
                </th>
                {[signed?.as, signed?.on].map((text, column) =>
                  text ? (
                    // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place
                    <td key={column}>{text}</td>
                  ) : (
                    // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place
                    <td key={column} aria-label={t('copies.writeHere')} />
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'pageBreak':
      return <hr className="page-break" />;
  }
}
