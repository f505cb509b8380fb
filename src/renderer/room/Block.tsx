import { rowsOfCard } from '#shared/room/measure.ts';
import { SCALE, type ScalePoint, type WallBlock } from '#shared/room/slide.ts';

/** One block of a slide. Whatever a script is written in, it begins at its own side. */
export function Block(props: { block: WallBlock }) {
  const { block } = props;
  switch (block.is) {
    case 'text':
      return (
        <p className="text" dir="auto">
          {block.text}
        </p>
      );
    case 'quote':
      return (
        <blockquote dir="auto">
          <q>{block.text}</q>
        </blockquote>
      );
    case 'list':
      return (
        <div className="list">
          <List items={block.items} />
        </div>
      );
    case 'columns':
      return <Columns block={block} />;
    case 'pairs':
      return <Pairs block={block} />;
    case 'card':
      return <Card block={block} />;
    case 'scale':
      return <Scale block={block} />;
    case 'dates':
      return <Dates block={block} />;
    case 'people':
      return <People block={block} />;
  }
}

type Of<Is extends WallBlock['is']> = { block: Extract<WallBlock, { is: Is }> };

function List(props: { items: readonly string[] }) {
  return (
    <ul className="bullets">
      {props.items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their order
        <li key={at} dir="auto">
          {item}
        </li>
      ))}
    </ul>
  );
}

function Columns({ block }: Of<'columns'>) {
  return (
    <div className="columns">
      {block.columns.map(({ heading, items, none }) => (
        <section key={heading} className="sheet">
          <h2 dir="auto">{heading}</h2>
          {items.length > 0 ? <List items={items} /> : <p>{none}</p>}
        </section>
      ))}
    </div>
  );
}

function Pairs({ block }: Of<'pairs'>) {
  const [now, instead] = block.headings;
  return (
    <table className="pairs sheet">
      <thead>
        <tr>
          <th scope="col">{now}</th>
          <th scope="col">{instead}</th>
        </tr>
      </thead>
      <tbody>
        {block.rows.map(([one, other], at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their order
          <tr key={at}>
            <td dir="auto">{one}</td>
            <td dir="auto">{other}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Card({ block }: Of<'card'>) {
  const { isAlone, isUndated } = rowsOfCard(block.rows);
  const form = isAlone
    ? isUndated
      ? 'rows-bare'
      : 'rows-alone'
    : isUndated
      ? 'rows-undated'
      : 'rows-whole';
  return (
    <section className="card sheet">
      {(block.heading || block.when) && (
        <h2 dir="auto">
          {block.heading}
          {block.when && <span className="when by"> {block.when}</span>}
        </h2>
      )}
      <ul className={`rows ${form}`}>
        {block.rows.map(({ who, what, when }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their order
          <li key={at}>
            {!isAlone && (
              <span className="who" dir="auto">
                {who}
              </span>
            )}
            <span dir="auto">{what}</span>
            {!isUndated && (
              <span className="when" dir="auto">
                {when}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const names = ({ names: marked }: ScalePoint) => marked.join(', ');

/** A line from 0 to 10 with who stands where; a screen reader is told the sentences. */
function Scale({ block }: Of<'scale'>) {
  const { heading, least, most, marked, rows, told } = block;
  return (
    <section className="scale sheet">
      <h2 dir="auto">{heading}</h2>
      <p className="unseen">{told}</p>
      <div aria-hidden="true">
        <div className="line">
          {SCALE.map((at) => (
            <span key={at} className={marked.includes(at) ? 'point marked' : 'point'}>
              {at}
            </span>
          ))}
        </div>
        <div className="ends">
          <span>{least}</span>
          <span>{most}</span>
        </div>
        <ul className="marks">
          {rows.map((row) => (
            <li key={`${row.at} ${names(row)}`}>
              <span className="point marked">{row.at}</span>
              <span dir="auto">{names(row)}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Dates({ block }: Of<'dates'>) {
  return (
    <ol className="dates">
      {block.points.map(({ day, what }) => (
        <li key={`${day} ${what}`}>
          <span className="day">{day}</span>
          <span>{what}</span>
        </li>
      ))}
    </ol>
  );
}

function People({ block }: Of<'people'>) {
  return (
    <ul className="people">
      {block.people.map(({ name, what }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name
        <li key={at} dir="auto">
          <span className="who">{name}</span> <span className="what">{what}</span>
        </li>
      ))}
    </ul>
  );
}
