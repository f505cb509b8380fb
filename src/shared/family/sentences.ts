/** A family map in words, for those who cannot see it: who belongs to whom, a sentence each. */
import type { Composition } from '../documents/compose.ts';
import { listed, uncapital, withoutStop } from '../documents/language/sentences.ts';
import { inOrder } from '../record/record.ts';
import { listIn } from '../wording/lists.ts';
import { byAge } from './generations.ts';
import { parentLinks } from './kinship.ts';
import type { MapLayout } from './layoutMap.ts';
import type { MapPerson } from './mapPeople.ts';
import type { Union } from './unions.ts';

/** Gives a name with age and what else stands beside the shape: “Ava Lane (7)”. */
function describe({ say }: Composition, { name, age, below }: MapPerson): string {
  const what = [age, ...below].filter((text) => text !== '').join(', ');
  return what === '' ? name : say('map.described', { name, what });
}

interface Telling extends Composition {
  readonly people: ReadonlyMap<string, MapPerson>;
}

function namesOf(telling: Telling, ids: readonly string[]): string {
  const names = ids.flatMap((id) => {
    const person = telling.people.get(id);
    return person ? [describe(telling, person)] : [];
  });
  return listIn(telling.language, names);
}

function ofUnion(telling: Telling, { partners, state, since, children }: Union): string[] {
  const { say, choice, people } = telling;
  const [one, other] = partners;
  const names = { one: people.get(one)?.name ?? '', other: people.get(other ?? '')?.name ?? '' };
  const parents = other === undefined ? names.one : say('map.pair', names);
  const couple = { parents, state: uncapital(choice(`coupleState.${state}`)) };
  const inAge = (cared: boolean) =>
    children
      .filter((child) => child.cared === cared)
      .flatMap(({ id }) => people.get(id) ?? [])
      .toSorted(byAge)
      .map(({ id }) => id);
  const own = inAge(false);
  const cared = inAge(true);
  return [
    ...(other === undefined || state === 'notSaid'
      ? []
      : since === ''
        ? [say('map.couple', couple)]
        : [say('map.coupleSince', { ...couple, since: withoutStop(since) })]),
    ...(own.length === 0
      ? []
      : [say('map.children', { parents, children: namesOf(telling, own) })]),
    ...(cared.length === 0
      ? []
      : [say('map.caredFor', { parents, children: namesOf(telling, cared) })]),
  ];
}

/** Ties that no line shows: of those whom nothing joins, and those that contradict others. */
function withoutLine(telling: Telling, unions: readonly Union[]): string[] {
  const { record, say, choice, people, language } = telling;
  const joined = new Set(
    unions.flatMap(({ partners, children }) => [...partners, ...children.map(({ id }) => id)]),
  );
  const drawn = new Set(
    parentLinks(record).map(({ parentId, childId }) => `${parentId} ${childId}`),
  );
  const ties = inOrder(record.ties).filter(
    ({ adultId, childId, relation }) =>
      relation !== 'other' && people.has(adultId) && people.has(childId),
  );
  const contradictory = ties
    .filter(({ relation }) => ['mother', 'father', 'carer'].includes(relation))
    .filter(({ adultId, childId }) => !drawn.has(`${adultId} ${childId}`))
    .map(({ adultId, childId, relation }) =>
      say('map.notDrawn', {
        name: people.get(adultId)?.name ?? '',
        relation: uncapital(choice(`relation.${relation}`)),
        child: people.get(childId)?.name ?? '',
      }),
    );
  const apart = [...people.values()].filter(({ id }) => !joined.has(id));
  const related = apart.flatMap(({ id, name }) => {
    const own = ties.filter(({ adultId }) => adultId === id);
    const relations = [...new Set(own.map(({ relation }) => relation))];
    return relations.map((relation) =>
      say('map.related', {
        name,
        relation: uncapital(choice(`relation.${relation}`)),
        children: listed(
          own
            .filter((tie) => tie.relation === relation)
            .map(({ childId }) => people.get(childId)?.name ?? ''),
          language,
        ),
      }),
    );
  });
  const alone = apart.filter(({ id }) => !ties.some(({ adultId }) => adultId === id));
  return [
    ...related,
    ...(alone.length === 0
      ? []
      : [
          say('map.alone', {
            names: namesOf(
              telling,
              alone.map(({ id }) => id),
            ),
          }),
        ]),
    ...contradictory,
  ];
}

/** Gives the facts of a layout in sentences: the children, couples and families, homes. */
export function sentencesOf(composition: Composition, layout: MapLayout): string[] {
  const { record, say } = composition;
  const everybody = layout.people.map(({ person }) => person);
  const people = new Map(everybody.map((person) => [person.id, person]));
  const telling: Telling = { ...composition, people };
  const unions = layout.unions;
  const subjects = everybody.filter(({ isSubject }) => isSubject).toSorted(byAge);
  const homes = inOrder(record.households).flatMap(({ id, name }) => {
    const members = everybody.filter(({ householdId }) => householdId === id);
    if (members.length === 0) return [];
    const home = name.trim() || say('map.home');
    return [
      say('map.lives', {
        home,
        names: namesOf(
          telling,
          members.map((one) => one.id),
        ),
      }),
    ];
  });
  return [
    ...(subjects.length === 0
      ? []
      : [
          say('map.about', {
            names: namesOf(
              telling,
              subjects.map(({ id }) => id),
            ),
          }),
        ]),
    ...unions.flatMap((union) => ofUnion(telling, union)),
    ...withoutLine(telling, unions),
    ...homes,
  ];
}
