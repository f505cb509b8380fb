import { type ConferenceRecord, inOrder, type Person } from '#shared/record/record.ts';
import type { Pickable } from '../../components/PickInput.tsx';
import { choiceText } from '../wording.ts';

/** Gives the people of the record to pick from, family first, each told apart by what they are. */
export function pickablePeople(
  record: ConferenceRecord,
  fits: (person: Person) => boolean = () => true,
): Pickable[] {
  const family = record.people.filter(({ part }) => part !== 'practitioner');
  const practitioners = record.people.filter(({ part }) => part === 'practitioner');
  return [...inOrder(family), ...inOrder(practitioners)]
    .filter((person) => person.name !== '' && fits(person))
    .map(({ id, name, part, role, agency }) => ({
      id,
      label: name,
      detail: [role || choiceText('part', part), agency].filter(Boolean).join(', '),
    }));
}
