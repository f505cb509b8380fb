/** The outline of several rectangles together, as one path with rounded corners. */

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const sortedSet = (values: readonly number[]) => [...new Set(values)].sort((a, b) => a - b);

/** Gives the closed loops around the rectangles, each with the inside at its right hand. */
function loopsAround(rectangles: readonly Rectangle[]): Point[][] {
  const xs = sortedSet(rectangles.flatMap(({ left, right }) => [left, right]));
  const ys = sortedSet(rectangles.flatMap(({ top, bottom }) => [top, bottom]));
  const isInside = (column: number, row: number) => {
    const [x = 0, nextX = 0] = [xs[column], xs[column + 1]];
    const [y = 0, nextY = 0] = [ys[row], ys[row + 1]];
    return rectangles.some(
      ({ left, right, top, bottom }) =>
        left <= x && nextX <= right && top <= y && nextY <= bottom && x < nextX && y < nextY,
    );
  };
  const next = new Map<string, Point[]>();
  const key = ({ x, y }: Point) => `${x} ${y}`;
  const edge = (x: number, y: number, toX: number, toY: number) => {
    const from = { x: xs[x] ?? 0, y: ys[y] ?? 0 };
    next.set(key(from), [...(next.get(key(from)) ?? []), { x: xs[toX] ?? 0, y: ys[toY] ?? 0 }]);
  };
  for (let column = 0; column < xs.length - 1; column += 1) {
    for (let row = 0; row < ys.length - 1; row += 1) {
      if (!isInside(column, row)) continue;
      if (!isInside(column, row - 1)) edge(column, row, column + 1, row);
      if (!isInside(column + 1, row)) edge(column + 1, row, column + 1, row + 1);
      if (!isInside(column, row + 1)) edge(column + 1, row + 1, column, row + 1);
      if (!isInside(column - 1, row)) edge(column, row + 1, column, row);
    }
  }
  const loops: Point[][] = [];
  for (const [start, ends] of next) {
    while (ends.length > 0) {
      const [x = 0, y = 0] = start.split(' ').map(Number);
      const loop: Point[] = [{ x, y }];
      let point = ends.pop();
      while (point && key(point) !== start) {
        loop.push(point);
        point = next.get(key(point))?.pop();
      }
      loops.push(loop);
    }
  }
  return loops;
}

/** Leaves out points in the middle of a straight line. */
function corners(loop: readonly Point[]): Point[] {
  return loop.filter((point, at) => {
    const before = loop.at(at - 1) ?? point;
    const after = loop[(at + 1) % loop.length] ?? point;
    const isStraight =
      (before.x === point.x && point.x === after.x) ||
      (before.y === point.y && point.y === after.y);
    return !isStraight;
  });
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const part = Math.min(distance, length / 2) / length;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

const at = ({ x, y }: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** Gives the outline as the data of an SVG path. */
export function outlineOf(rectangles: readonly Rectangle[], radius: number): string {
  return loopsAround(rectangles)
    .map(corners)
    .map((loop) =>
      loop
        .map((point, index) => {
          const before = loop.at(index - 1) ?? point;
          const after = loop[(index + 1) % loop.length] ?? point;
          const begin = at(towards(point, before, radius));
          const end = at(towards(point, after, radius));
          return `${index === 0 ? 'M' : 'L'}${begin}Q${at(point)} ${end}`;
        })
        .join('')
        .concat('Z'),
    )
    .join('');
}
