import { type ConferenceRecord, inOrder, type Person } from '#shared/record/record.ts';
import type { Pickable } from '../../components/PickInput.tsx';
import { choiceText } from '../wording.ts';

const everybody = new WeakMap<readonly Person[], readonly Pickable[]>();

/**
 * Gives the people of the record to pick from, family first, each told apart by what they are. All
 * of them together are the same list until one of them changes.
 */
export function pickablePeople(
  record: ConferenceRecord,
  fits?: (person: Person) => boolean,
): readonly Pickable[] {
  if (fits) return pickables(record.people.filter(fits));
  const known = everybody.get(record.people) ?? pickables(record.people);
  everybody.set(record.people, known);
  return known;
}

function pickables(people: readonly Person[]): readonly Pickable[] {
  const family = people.filter(({ part }) => part !== 'practitioner');
  const practitioners = people.filter(({ part }) => part === 'practitioner');
  return [...inOrder(family), ...inOrder(practitioners)]
    .filter(({ name }) => name !== '')
    .map(({ id, name, part, role, agency }) => ({
      id,
      label: name,
      detail: [role || choiceText('part', part), agency].filter(Boolean).join(', '),
    }));
}
