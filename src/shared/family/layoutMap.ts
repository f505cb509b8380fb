/** A family map with every size and place: the last step before it is drawn. Points, from the top left. */
import type { Composition } from '../documents/compose.ts';
import { inOrder } from '../record/record.ts';
import { linesOf } from '../typeface/lines.ts';
import { type Arranged, arrange } from './arrange.ts';
import { type Joined, joinedBy } from './couples.ts';
import { type Descent, descentsOf } from './descent.ts';
import { generationsOf } from './generations.ts';
import { type Home, homesOf } from './homes.ts';
import { type MapPerson, mapPeople } from './mapPeople.ts';
import { CELL, LINE_HEIGHT, MARGIN, NAME_SIZE, SHAPE, SMALL_SIZE } from './measures.ts';
import { kinOf, type Union } from './unions.ts';

export interface TextLine {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
}

export interface PlacedPerson {
  readonly person: MapPerson;
  /** The middle of the shape. */
  readonly x: number;
  readonly y: number;
  /** The name and what stands below it, from `textTop` on. */
  readonly lines: readonly TextLine[];
  readonly textTop: number;
}

export interface PlacedCouple extends Joined {
  readonly union: Union;
  /** How many lines lie between the heads and this one, where it goes over heads. */
  readonly level: number;
}

export interface Row {
  /** Where the shapes begin. */
  readonly top: number;
  /** Where the text below the shapes ends. */
  readonly textBottom: number;
  /** Where names of households end. */
  readonly bottom: number;
}

export interface PlacedHome extends Home {
  readonly lines: readonly TextLine[];
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Row[];
  readonly people: readonly PlacedPerson[];
  readonly unions: readonly Union[];
  readonly couples: readonly PlacedCouple[];
  readonly descents: readonly Descent[];
  readonly homes: readonly PlacedHome[];
}

/** Height of one line over heads, and of one bar. */
export const LEVEL = 10;
/** From the shape to the text below it. */
export const BELOW_SHAPE = 5;
const SPACE_BETWEEN_ROWS = 34;

export const heightOfLines = (lines: readonly TextLine[]) =>
  lines.reduce((sum, { size }) => sum + size * LINE_HEIGHT, 0);

function textOf({ name, below }: MapPerson): TextLine[] {
  const width = CELL - 4;
  return [
    ...linesOf(name, NAME_SIZE, width).map((text) => ({ text, size: NAME_SIZE, bold: true })),
    ...below
      .flatMap((text) => linesOf(text, SMALL_SIZE, width))
      .map((text) => ({ text, size: SMALL_SIZE, bold: false })),
  ];
}

function couplesIn(unions: readonly Union[], { middleOf }: Arranged): PlacedCouple[] {
  const placed: PlacedCouple[] = [];
  const x = (id: string) => middleOf.get(id) ?? 0;
  for (const union of unions) {
    const joined = joinedBy(union, unions, middleOf);
    if (joined === null) continue;
    const [left, right] = [x(joined.left), x(joined.right)];
    const crossing = placed.filter(
      (other) => other.isFar && x(other.left) < right + LEVEL && left < x(other.right) + LEVEL,
    );
    let level = 0;
    while (joined.isFar && crossing.some((other) => other.level === level)) level += 1;
    placed.push({ ...joined, union, level });
  }
  return placed;
}

/** Gives the layout of a family map from a record that was cut down to its reader. */
export function layoutMap(composition: Composition): MapLayout {
  const { record, say } = composition;
  const kin = kinOf(record);
  const joined = new Set(
    kin.unions.flatMap(({ partners, children }) =>
      partners.length === 1 && children.length === 0
        ? []
        : [...(partners as readonly string[]), ...children.map(({ id }) => id)],
    ),
  );
  const people = mapPeople(composition, joined);
  const generations = generationsOf(record, people, kin);
  const arranged = arrange(generations, kin.unions);
  const descents = descentsOf(kin.unions, arranged, generations.clusterOf);
  const couples = couplesIn(kin.unions, arranged);
  const known = new Map(people.map((person) => [person.id, person]));
  const households = inOrder(record.households);
  const homes = homesOf(
    arranged.rows,
    new Map(people.map(({ id, householdId }) => [id, householdId])),
    households.map(({ id }) => id),
  ).map((home): PlacedHome => {
    const name = households.find(({ id }) => id === home.householdId)?.name.trim() ?? '';
    const last = home.runs.at(-1);
    const isCrossed = descents.some(({ row }) => row === last?.row);
    const width = last && !isCrossed ? last.right - last.left - 10 : CELL - 8;
    const texts = linesOf(name || say('map.home'), SMALL_SIZE, width);
    return { ...home, lines: texts.map((text) => ({ text, size: SMALL_SIZE, bold: true })) };
  });

  const rows: Row[] = [];
  const placed: PlacedPerson[] = [];
  let y = MARGIN;
  arranged.rows.forEach((standing, at) => {
    const inRow = new Set(standing.map(({ id }) => id));
    const over = couples
      .filter(({ isFar, left }) => isFar && inRow.has(left))
      .map(({ level }) => (level + 1) * LEVEL);
    const top = y + Math.max(0, ...over) + (at === 0 ? LEVEL : 0);
    const textTop = top + SHAPE + BELOW_SHAPE;
    const texts = standing.flatMap(({ id, x }) => {
      const person = known.get(id);
      return person ? [{ person, x, lines: textOf(person) }] : [];
    });
    const textBottom = textTop + Math.max(0, ...texts.map(({ lines }) => heightOfLines(lines)));
    const names = homes
      .filter(({ runs }) => runs.at(-1)?.row === at)
      .map(({ lines }) => heightOfLines(lines) + 3);
    const bottom = textBottom + Math.max(0, ...names) + 4;
    rows.push({ top, textBottom, bottom });
    for (const text of texts) {
      placed.push({ ...text, y: top + SHAPE / 2, textTop });
    }
    const lanes = descents.filter(({ row }) => row === at).map(({ lane }) => lane + 1);
    y = bottom + SPACE_BETWEEN_ROWS + Math.max(0, ...lanes) * LEVEL;
  });
  const right = Math.max(0, ...placed.map(({ x }) => x + CELL / 2));
  return {
    width: right + MARGIN,
    height: (rows.at(-1)?.bottom ?? 0) + MARGIN,
    rows,
    people: placed,
    unions: kin.unions,
    couples,
    descents,
    homes,
  };
}
