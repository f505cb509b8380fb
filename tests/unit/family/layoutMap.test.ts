/** Does the family map hold everybody once, in order and legibly, whatever the record says? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeFrom } from '#shared/documents/compose.ts';
import { type Drawing, drawMap, type Text } from '#shared/family/drawMap.ts';
import { byAge } from '#shared/family/generations.ts';
import { layoutMap, type MapLayout } from '#shared/family/layoutMap.ts';
import { CELL, SHAPE } from '#shared/family/measures.ts';
import type { Rectangle } from '#shared/family/outline.ts';
import { COUPLE_STATES, RELATIONS, SEXES } from '#shared/record/choices.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { widthOfText } from '#shared/typeface/widths.ts';
import { familyMaker, familyOfThree, familyOfTwentyFive } from '../../support/mappedFamilies.ts';

function mapOf(record: ConferenceRecord): { layout: MapLayout; drawing: Drawing } {
  const layout = layoutMap(composeFrom(record));
  return { layout, drawing: drawMap(layout) };
}

const touch = (one: Rectangle, other: Rectangle) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

const frameOf = ({ text, x, y, size }: Text): Rectangle => ({
  left: x - widthOfText(text, size) / 2,
  right: x + widthOfText(text, size) / 2,
  top: y - size * 0.7,
  bottom: y + size * 0.2,
});

const shapeOf = ({ x, y }: { x: number; y: number }): Rectangle => ({
  left: x - SHAPE / 2,
  right: x + SHAPE / 2,
  top: y - SHAPE / 2,
  bottom: y + SHAPE / 2,
});

function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other): [Item, Item] => [one, other]));
}

/** Everything that has to be true of every map. */
function expectSound(record: ConferenceRecord): void {
  const { layout, drawing } = mapOf(record);
  const family = record.people.filter(({ part }) => part !== 'practitioner');
  expect(layout.people.map(({ person }) => person.id).sort()).toEqual(
    family.map(({ id }) => id).sort(),
  );
  const placed = new Map(layout.people.map((one) => [one.person.id, one]));

  // Nobody stands on anybody, and no text on a shape or on another text.
  const frames = drawing.people.map(({ frame }) => frame);
  expect(pairsOf(frames).filter(([one, other]) => touch(one, other))).toEqual([]);
  const labels = [
    ...drawing.texts,
    ...drawing.people.flatMap(({ texts, id }) => {
      const ageInside = placed.get(id)?.person.age;
      return texts.filter(({ text }) => text !== ageInside);
    }),
  ].map(frameOf);
  const shapes = layout.people.map(shapeOf);
  expect(labels.filter((label) => shapes.some((shape) => touch(label, shape)))).toEqual([]);
  expect(pairsOf(labels).filter(([one, other]) => touch(one, other))).toEqual([]);

  // Everything lies on the paper, and every line of a name fits its column.
  for (const { left, top, right, bottom } of [...frames, ...labels]) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(drawing.width);
    expect(bottom).toBeLessThanOrEqual(drawing.height);
  }
  for (const { lines } of layout.people) {
    for (const { text, size } of lines) expect(widthOfText(text, size)).toBeLessThanOrEqual(CELL);
  }

  // Children stand below their parents; those without a family of their own in order of age.
  const hasFamily = new Set(layout.unions.flatMap(({ partners }) => [...partners]));
  for (const { partners, children } of layout.unions) {
    for (const parent of partners) {
      for (const { id } of children) {
        expect(placed.get(id)?.y).toBeGreaterThan(placed.get(parent)?.y ?? 0);
      }
    }
    const [first] = children;
    const sameFamily = children
      .filter(({ id }) => first && !hasFamily.has(id))
      .filter(({ id }) => firstUnion(layout, id) === firstUnion(layout, first?.id ?? ''))
      .flatMap(({ id }) => placed.get(id) ?? []);
    const fromLeft = sameFamily.toSorted((one, other) => one.x - other.x);
    expect(fromLeft.map(({ person }) => person.bornOn)).toEqual(
      sameFamily
        .map(({ person }) => person)
        .toSorted(byAge)
        .map(({ bornOn }) => bornOn),
    );
  }

  // Each member of a home is in one outline of it, and nobody else is.
  const held: string[] = [];
  for (const { householdId, runs } of layout.homes) {
    for (const { row, left, right } of runs) {
      const top = layout.rows[row]?.top ?? 0;
      const inside = layout.people.filter(
        ({ x, y }) => x > left && x < right && y === top + SHAPE / 2,
      );
      held.push(...inside.map(({ person }) => person.id));
      expect(new Set(inside.map(({ person }) => person.householdId))).toEqual(
        new Set([householdId]),
      );
    }
  }
  const withHome = family.filter(({ householdId }) => householdId !== null);
  expect(held.toSorted()).toEqual(withHome.map(({ id }) => id).toSorted());

  // Bars that are not one family's do not touch.
  for (const [one, other] of pairsOf(layout.descents)) {
    if (one.row !== other.row || one.lane !== other.lane) continue;
    const spans = [one, other].map(({ from, ends }) => {
      const xs = [from.x, ...ends.map(({ x }) => x)];
      return { left: Math.min(...xs), right: Math.max(...xs), top: 0, bottom: 1 };
    });
    expect(touch(spans[0] as Rectangle, spans[1] as Rectangle)).toBe(false);
  }
}

const firstUnion = (layout: MapLayout, id: string) =>
  layout.unions.find(({ children }) => children.some((child) => child.id === id))?.id;

const NAMES = [
  'Ava Lane',
  'Ava Lane',
  'مريم عبد الرحمن',
  'Nguyễn Thị Minh Khai',
  'Zażółć-Gęślą Jaźń',
  'W'.repeat(80),
  'Maximiliane-Charlotte Fitzwilliam-Featherstonehaugh of the Far and Distant Valleys',
  '',
];

/** A record in which anything may be said of anybody. */
const anyFamily = fc
  .record({
    people: fc.array(
      fc.record({
        name: fc.constantFrom(...NAMES),
        sex: fc.constantFrom(...SEXES),
        bornOn: fc.option(fc.constantFrom('1960-02-29', '1990-05-05', '2015-01-01', '2026-03-01')),
        part: fc.constantFrom('child', 'parent', 'family', 'practitioner'),
        home: fc.nat(3),
        died: fc.boolean(),
        unborn: fc.boolean(),
      }),
      { maxLength: 14 },
    ),
    ties: fc.array(
      fc.tuple(fc.nat(13), fc.nat(13), fc.constantFrom('mother', 'father', 'carer', ...RELATIONS)),
      {
        maxLength: 24,
      },
    ),
    couples: fc.array(fc.tuple(fc.nat(13), fc.nat(13), fc.constantFrom(...COUPLE_STATES)), {
      maxLength: 8,
    }),
  })
  .map(({ people, ties, couples }) => {
    const family = familyMaker();
    const homes = [null, family.home('Flat 2'), family.home(''), family.home('House '.repeat(12))];
    const ids = people.map(({ name, sex, bornOn, part, home, died, unborn }) => {
      const values = {
        bornOn,
        householdId: homes[home] ?? null,
        diedOn: died ? '2025-01-01' : null,
      };
      if (part === 'child') return family.child(name, sex, bornOn, [], values, { unborn });
      if (part === 'practitioner') return family.practitioner(name);
      return part === 'parent'
        ? family.adult(name, sex, values)
        : family.relative(name, sex, values);
    });
    const at = (index: number) => ids[index % Math.max(1, ids.length)];
    for (const [adult, child, relation] of ties) {
      const [one, other] = [at(adult), at(child)];
      if (one && other) family.tie(one, other, relation);
    }
    for (const [left, right, state] of couples) {
      const [one, other] = [at(left), at(right)];
      if (one && other) family.couple(one, other, state, '2019');
    }
    return family.record();
  });

describe('The layout of a family map [R1.7]', () => {
  it('is sound for a small and a large family', () => {
    expectSound(familyOfThree());
    expectSound(familyOfTwentyFive());
  });

  it('is sound whatever the record says, contradictions and circles included', () => {
    fc.assert(fc.property(anyFamily, expectSound), { numRuns: 300 });
  });

  it('is the same for the same record', () => {
    expect(mapOf(familyOfTwentyFive()).drawing.width).toBe(
      mapOf(familyOfTwentyFive()).drawing.width,
    );
    const record = familyOfTwentyFive();
    expect(mapOf(record)).toEqual(mapOf(record));
  });

  it('puts twelve children by three fathers in families, each in order of age', () => {
    const family = familyMaker();
    const mother = family.adult('Cora Lane', 'female');
    const fathers = ['Tom', 'Sam', 'Dan'].map((name) => family.adult(name, 'male'));
    for (let count = 0; count < 12; count += 1) {
      const father = fathers[Math.floor(count / 4)] ?? '';
      family.child(`Child ${count}`, 'female', `${2008 + count}-01-01`, [
        [mother, 'mother'],
        [father, 'father'],
      ]);
    }
    const record = family.record();
    expectSound(record);
    const { layout } = mapOf(record);
    const children = layout.people
      .filter(({ person }) => person.isSubject)
      .toSorted((one, other) => one.x - other.x);
    expect(children.map(({ person }) => person.name)).toEqual(
      Array.from({ length: 12 }, (_, at) => `Child ${at}`),
    );
  });

  it('stands half-brothers under their own parents’ line', () => {
    const family = familyMaker();
    const mother = family.adult('Cora', 'female');
    const first = family.adult('Tom', 'male');
    const second = family.adult('Sam', 'male');
    const older = family.child('Ava', 'female', '2010-01-01', [
      [mother, 'mother'],
      [first, 'father'],
    ]);
    const younger = family.child('Ben', 'male', '2015-01-01', [
      [mother, 'mother'],
      [second, 'father'],
    ]);
    const { layout } = mapOf(family.record());
    const x = (id: string) => layout.people.find(({ person }) => person.id === id)?.x ?? 0;
    expect([first, mother, second].map(x)).toEqual(
      [first, mother, second].map(x).toSorted((a, b) => a - b),
    );
    expect(x(older)).toBeLessThan(x(mother));
    expect(x(younger)).toBeGreaterThan(x(mother));
  });
});
