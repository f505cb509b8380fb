/**
 * The family map of a record [R1.7]: one drawing for screen and paper, and the same facts in
 * words. Whoever draws it for a reader gives the record as `visibleTo` cut it down: what is not
 * in it leaves neither a person nor a place that stays empty.
 */
import type { Composition } from '../documents/compose.ts';
import { type Drawing, drawMap } from './drawMap.ts';
import { keyOf } from './key.ts';
import { layoutMap } from './layoutMap.ts';
import { sentencesOf } from './sentences.ts';

export interface FamilyMap {
  readonly drawing: Drawing;
  /** The facts of the drawing, a sentence each. */
  readonly sentences: readonly string[];
  /** What its signs mean, of those that occur. */
  readonly key: readonly string[];
  /** What stands at each person, in the order in which it is read, by id: “Ava Lane, 7”. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Gives the family map of a record; null while nobody of the family is in it. */
export function familyMap(composition: Composition): FamilyMap | null {
  const layout = layoutMap(composition);
  if (layout.people.length === 0) return null;
  return {
    drawing: drawMap(layout),
    sentences: sentencesOf(composition, layout),
    key: keyOf(composition, layout),
    labels: new Map(
      layout.people.map(({ person: { id, name, age, below } }) => [
        id,
        [name, age, ...below].filter((text) => text !== '').join(', '),
      ]),
    ),
  };
}
