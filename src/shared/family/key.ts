/** What the signs of a family map mean. */
import type { Composition } from '../documents/compose.ts';
import type { MapLayout } from './layoutMap.ts';
import { SHAPES } from './mapPeople.ts';

/** Gives a line for each sign that occurs on the map. */
export function keyOf({ say }: Composition, layout: MapLayout): string[] {
  const people = layout.people.map(({ person }) => person);
  const states = new Set(layout.couples.map(({ union }) => union.state));
  const signs = [
    ...SHAPES.filter((shape) => people.some((person) => person.shape === shape)),
    ...(people.some(({ age }) => age !== '') ? (['age'] as const) : []),
    ...(people.some(({ isSubject }) => isSubject) ? (['subject'] as const) : []),
    ...(people.some(({ hasDied }) => hasDied) ? (['died'] as const) : []),
    ...(['married', 'together', 'separated', 'divorced'] as const).filter((state) =>
      states.has(state),
    ),
    ...(states.has('notSaid') || states.has('neverTogether') ? (['parents'] as const) : []),
    ...(layout.descents.some(({ ends }) => ends.some(({ cared }) => cared))
      ? (['cared'] as const)
      : []),
    ...(layout.homes.length > 0 ? (['home'] as const) : []),
  ];
  return signs.map((sign) => say(`map.key.${sign}`));
}
