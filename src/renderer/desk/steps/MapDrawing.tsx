import type { ReactNode } from 'react';
import type { Drawing, DrawnPerson, Path, Text } from '#shared/family/drawMap.ts';
import { STROKE_STYLES } from '#shared/family/strokes.ts';

/** How large a point of the drawing is on the screen, in pixels. */
const SCALE = 1.15;

/**
 * A family map on the screen, drawn from the very drawing that is printed. Without `around` it is
 * one picture with a label; with it, each person is what `around` makes of them.
 */
export function MapDrawing(props: {
  drawing: Drawing;
  label: string;
  around?: (person: DrawnPerson, children: ReactNode) => ReactNode;
}) {
  const { drawing, around } = props;
  const { width, height, paths, texts, people } = drawing;
  return (
    <svg
      className="family-map"
      viewBox={`0 0 ${width} ${height}`}
      width={Math.round(width * SCALE)}
      height={Math.round(height * SCALE)}
      role={around ? 'group' : 'img'}
      aria-label={props.label}
    >
      <Lines paths={paths} />
      <Words texts={texts} />
      {people.map((person) => {
        const { left, top, right, bottom } = person.frame;
        const drawn = (
          <>
            <rect
              className="map-frame"
              x={left}
              y={top}
              width={right - left}
              height={bottom - top}
              rx={6}
            />
            <Lines paths={person.paths} />
            <Words texts={person.texts} />
          </>
        );
        return <g key={person.id}>{around ? around(person, drawn) : drawn}</g>;
      })}
    </svg>
  );
}

function Lines(props: { paths: readonly Path[] }) {
  return props.paths.map(({ data, stroke }) => {
    const { width, dashes } = STROKE_STYLES[stroke];
    return (
      <path
        key={`${stroke} ${data}`}
        className={`map-path map-${stroke}`}
        d={data}
        strokeWidth={width}
        strokeDasharray={dashes.length === 0 ? undefined : dashes.join(' ')}
      />
    );
  });
}

function Words(props: { texts: readonly Text[] }) {
  return props.texts.map(({ text, x, y, size, bold }) => (
    <text key={`${x} ${y}`} x={x} y={y} fontSize={size} fontWeight={bold ? 700 : 400}>
      {`${text} `}
    </text>
  ));
}
