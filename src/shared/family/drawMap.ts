/**
 * A family map as a drawing: lines, shapes and texts at their places. The screen, the PDF and the
 * Word file all draw this and nothing else, so they cannot differ.
 */

import { widthOfText } from '../typeface/widths.ts';
import {
  BELOW_SHAPE,
  heightOfLines,
  LEVEL,
  type MapLayout,
  type PlacedCouple,
  type PlacedPerson,
  type TextLine,
} from './layoutMap.ts';
import { AGE_SIZE, CELL, LINE_HEIGHT, PARTNER_GAP, SHAPE, SMALL_SIZE } from './measures.ts';
import { outlineOf, type Rectangle } from './outline.ts';
import type { Stroke } from './strokes.ts';

export interface Path {
  readonly data: string;
  readonly stroke: Stroke;
}

/** One line of text; `x` is its middle, `y` its baseline. */
export interface Text {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
}

export interface DrawnPerson {
  readonly id: string;
  readonly paths: readonly Path[];
  readonly texts: readonly Text[];
  /** What a click or a focus ring is about. */
  readonly frame: Rectangle;
}

export interface Drawing {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** Behind the people, in this order. */
  readonly paths: readonly Path[];
  readonly texts: readonly Text[];
  readonly people: readonly DrawnPerson[];
}

const HALF = SHAPE / 2;
/** How far the second edge of a child of the conference lies inside the first. */
const INSET = 4;
/** Where the letters of a line stand, as a part of its size. */
const BASELINE = 0.98;

const round = (value: number) => Math.round(value * 10) / 10;
const move = (x: number, y: number) => `M${round(x)} ${round(y)}`;
const line = (x: number, y: number, toX: number, toY: number) =>
  `${move(x, y)}L${round(toX)} ${round(toY)}`;

function shapeData(shape: PlacedPerson['person']['shape'], x: number, y: number, inset: number) {
  const half = HALF - inset;
  switch (shape) {
    case 'square':
      return `${move(x - half, y - half)}h${2 * half}v${2 * half}h${-2 * half}Z`;
    case 'circle':
      return `${move(x - half, y)}a${half} ${half} 0 1 0 ${2 * half} 0a${half} ${half} 0 1 0 ${-2 * half} 0Z`;
    case 'diamond': {
      const tip = half - inset * 0.4;
      return `${move(x, y - tip)}l${round(tip)} ${round(tip)}l${round(-tip)} ${round(tip)}l${round(-tip)} ${round(-tip)}Z`;
    }
    case 'triangle': {
      const [top, foot] = [HALF - inset * 2.2, HALF - inset];
      const side = HALF - inset * 1.75;
      return `${move(x, y - top)}L${round(x + side)} ${round(y + foot)}L${round(x - side)} ${round(y + foot)}Z`;
    }
  }
}

function textsFrom(lines: readonly TextLine[], x: number, top: number): Text[] {
  let y = top;
  return lines.map(({ text, size, bold }) => {
    const placed = { text, x: round(x), y: round(y + size * BASELINE), size, bold };
    y += size * LINE_HEIGHT;
    return placed;
  });
}

function drawPerson({ person, x, y, lines, textTop }: PlacedPerson): DrawnPerson {
  const { shape, isSubject, hasDied, age } = person;
  const paths: Path[] = [{ data: shapeData(shape, x, y, 0), stroke: 'shape' }];
  if (isSubject) paths.push({ data: shapeData(shape, x, y, INSET), stroke: 'inner' });
  if (hasDied) {
    const reach = shape === 'square' ? HALF : shape === 'circle' ? HALF * 0.7 : HALF * 0.5;
    const cross = line(x - reach, y - reach, x + reach, y + reach);
    paths.push({ data: cross + line(x + reach, y - reach, x - reach, y + reach), stroke: 'cross' });
  }
  const size = widthOfText(age, AGE_SIZE) > SHAPE - 4 * INSET ? SMALL_SIZE : AGE_SIZE;
  const inside = age === '' ? [] : [{ text: age, x, y: round(y + size * 0.36), size, bold: false }];
  const below = textsFrom(lines, x, textTop);
  return {
    id: person.id,
    paths,
    // As the person is read out: name, age, what else there is.
    texts: [...below.filter(({ bold }) => bold), ...inside, ...below.filter(({ bold }) => !bold)],
    frame: {
      left: x - CELL / 2 + 1,
      right: x + CELL / 2 - 1,
      top: y - HALF - 3,
      bottom: textTop + heightOfLines(lines) + 2,
    },
  };
}

/** One stroke through the line of two who separated, two of those who divorced. */
function slashes(state: PlacedCouple['union']['state'], x: number, y: number): Path[] {
  const count = state === 'separated' ? 1 : state === 'divorced' ? 2 : 0;
  return Array.from({ length: count }, (_, at) => {
    const middle = x + at * 5;
    return { data: line(middle - 3, y + 8, middle + 3, y - 8), stroke: 'line' as const };
  });
}

const STROKE_OF_STATE = {
  married: 'line',
  separated: 'line',
  divorced: 'line',
  together: 'dashed',
  neverTogether: 'dotted',
  notSaid: 'dotted',
} as const;

function drawCouple(
  { left, right, isFar, outer, level, union }: PlacedCouple,
  people: ReadonlyMap<string, PlacedPerson>,
  trunk: number,
): { paths: Path[]; texts: Text[] } {
  const one = people.get(left);
  const other = people.get(right);
  if (!one || !other) return { paths: [], texts: [] };
  const { y } = one;
  const stroke = STROKE_OF_STATE[union.state];
  if (!isFar) {
    const from = one.x + HALF;
    const to = other.x - HALF;
    const fits = widthOfText(union.since, SMALL_SIZE) <= PARTNER_GAP - 6;
    const since = {
      text: union.since,
      x: (from + to) / 2,
      y: y - 11,
      size: SMALL_SIZE,
      bold: false,
    };
    return {
      paths: [
        { data: line(from, y, to, y), stroke },
        ...slashes(union.state, from + (to - from) / 4, y),
      ],
      texts: fits && union.since !== '' ? [since] : [],
    };
  }
  const over = y - HALF - 4 - (level + 1) * LEVEL + LEVEL / 2;
  const near = outer === left ? other : one;
  const far = outer === left ? one : other;
  const side = far === other ? 1 : -1;
  const begin = near.x + side * 10;
  const edge = far.x - side * HALF;
  const data =
    line(begin, near.y - HALF + 4, begin, over) +
    `L${round(trunk)} ${round(over)}L${round(trunk)} ${round(y)}L${round(edge)} ${round(y)}`;
  return {
    paths: [{ data, stroke }, ...slashes(union.state, (begin + trunk) / 2, over)],
    texts: [],
  };
}

/** Whether the name of a person's home stands below them, so that a line begins below it. */
function endsBelow(layout: MapLayout, parent: PlacedPerson | undefined, row: number): boolean {
  const householdId = parent?.person.householdId;
  return layout.homes.some(
    (home) => home.householdId === householdId && home.runs.at(-1)?.row === row,
  );
}

function drawDescents(layout: MapLayout, people: ReadonlyMap<string, PlacedPerson>): Path[] {
  return layout.descents.flatMap(({ union, row, from, ends, lane }) => {
    const above = layout.rows[row];
    const below = layout.rows[row + 1];
    if (!above || !below) return [];
    const bar = above.bottom + 14 + lane * LEVEL;
    const parent = people.get(union.partners[0]);
    const alone = union.partners.length === 1;
    const ofParent = alone ? heightOfLines(parent?.lines ?? []) + SHAPE / 2 + BELOW_SHAPE + 2 : 0;
    const inHome = alone && endsBelow(layout, parent, row);
    const start =
      from.isUnion && !inHome ? (parent?.y ?? 0) + ofParent : above.bottom + (inHome ? 2 : 14);
    const parts = (cared: boolean): Path[] => {
      const own = ends.filter((end) => end.cared === cared);
      if (own.length === 0) return [];
      const xs = [from.x, ...own.map(({ x }) => x)];
      const data = [
        line(from.x, start, from.x, bar),
        line(Math.min(...xs), bar, Math.max(...xs), bar),
        ...own.map(({ x, isChild }) => line(x, bar, x, isChild ? below.top : below.bottom + 14)),
      ].join('');
      return [{ data, stroke: cared ? 'dashed' : 'line' }];
    };
    return [...parts(true), ...parts(false)];
  });
}

function drawHomes(layout: MapLayout): { paths: Path[]; texts: Text[] } {
  const homes = layout.homes.map(({ runs, bridges, lines }) => {
    const last = runs.at(-1);
    const lastRow = Math.max(...runs.map(({ row }) => row));
    const bottomOf = (row: number) => {
      const { textBottom = 0 } = layout.rows[row] ?? {};
      return row === lastRow ? textBottom + heightOfLines(lines) + 5 : textBottom + 2;
    };
    const topOf = (row: number) => (layout.rows[row]?.top ?? 0) - 6;
    const rectangles: Rectangle[] = runs.map(({ row, left, right }) => ({
      left,
      right,
      top: topOf(row),
      bottom: bottomOf(row),
    }));
    for (const { row, left, right } of bridges) {
      const [from, to] = [bottomOf(row), topOf(row + 1)];
      const middle = ((layout.rows[row]?.bottom ?? from) + to) / 2;
      const [top, bottom] = [middle - 7, middle + 7];
      rectangles.push({ left, right, top, bottom });
      for (const run of runs) {
        if (run.row === row) rectangles.push({ ...run, top: from, bottom });
        if (run.row === row + 1) rectangles.push({ ...run, top, bottom: to });
      }
    }
    const left = last ? last.left + 7 : 0;
    const top = (layout.rows[lastRow]?.textBottom ?? 0) + 2;
    return {
      path: { data: outlineOf(rectangles, 9), stroke: 'home' as const },
      texts: lines.flatMap((one, at) =>
        textsFrom(
          [one],
          left + widthOfText(one.text, one.size) / 2,
          top + heightOfLines(lines.slice(0, at)),
        ),
      ),
    };
  });
  return { paths: homes.map(({ path }) => path), texts: homes.flatMap(({ texts }) => texts) };
}

/** Gives the drawing of a layout. */
export function drawMap(layout: MapLayout): Drawing {
  const people = new Map(layout.people.map((placed) => [placed.person.id, placed]));
  const homes = drawHomes(layout);
  const couples = layout.couples.map((couple) => {
    const descent = layout.descents.find(
      ({ union, from }) => union.id === couple.union.id && from.isUnion,
    );
    const outer = people.get(couple.outer)?.x ?? 0;
    const side = couple.outer === couple.right ? -1 : 1;
    return drawCouple(couple, people, descent?.from.x ?? outer + side * (CELL / 2 + 8));
  });
  return {
    width: Math.ceil(layout.width),
    height: Math.ceil(layout.height),
    paths: [
      ...homes.paths,
      ...drawDescents(layout, people),
      ...couples.flatMap(({ paths }) => paths),
    ],
    texts: [...homes.texts, ...couples.flatMap(({ texts }) => texts)],
    people: layout.people.map(drawPerson),
  };
}
