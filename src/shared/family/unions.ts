/**
 * The lines of a family map before anything is placed: unions (a couple or one parent alone) with
 * the children who hang from them, and groups of people who stand beside each other.
 */
import type { ConferenceRecord } from '../record/record.ts';
import {
  type Couple,
  type CoupleState,
  couplesOnMap,
  type ParentLink,
  pairOf,
  parentLinks,
  peopleOnMap,
  reaches,
} from './kinship.ts';

export interface UnionChild {
  readonly id: string;
  /** Drawn by a dashed line: the union cares for the child without being its parents. */
  readonly cared: boolean;
}

export interface Union {
  readonly id: string;
  readonly partners: readonly [string] | readonly [string, string];
  readonly state: CoupleState;
  readonly since: string;
  readonly children: readonly UnionChild[];
}

export interface Kin {
  readonly unions: readonly Union[];
  /** The name of the group each person stands in: the id of one of its members. */
  readonly groupOf: ReadonlyMap<string, string>;
}

interface Draft {
  readonly partners: Union['partners'];
  readonly couple: Couple | null;
  readonly children: UnionChild[];
}

/** From which pairs, or which single people, a child hangs. */
function parentsOf(links: readonly ParentLink[], couples: ReadonlySet<string>): string[][] {
  const births = links.filter(({ cared }) => !cared).map(({ parentId }) => parentId);
  const carers = links.filter(({ cared }) => cared).map(({ parentId }) => parentId);
  const [first, second, ...others] = births;
  const families = [first === undefined ? [] : second === undefined ? [first] : [first, second]];
  families.push(...others.map((id) => [id]));
  for (let carer = carers.shift(); carer !== undefined; carer = carers.shift()) {
    const at = carers.findIndex((other) => couples.has(pairOf(carer as string, other)));
    families.push(at < 0 ? [carer] : [carer, ...carers.splice(at, 1)]);
  }
  return families.filter((family) => family.length > 0);
}

/**
 * Puts partners into one group, as far as no group then stands above itself: of a grandmother
 * said to be the partner of her own grandson, both stay where they are.
 */
function groupsOf(
  people: readonly string[],
  links: readonly ParentLink[],
  pairs: readonly (readonly [string, string])[],
): { groupOf: Map<string, string>; joined: Set<string> } {
  const groupOf = new Map(people.map((id) => [id, id]));
  const joined = new Set<string>();
  const below = (group: string) =>
    links
      .filter(({ parentId }) => groupOf.get(parentId) === group)
      .map(({ childId }) => groupOf.get(childId) as string);
  for (const [one, other] of pairs) {
    const group = groupOf.get(one) as string;
    const merged = groupOf.get(other) as string;
    if (group !== merged) {
      if (reaches(group, merged, below) || reaches(merged, group, below)) continue;
      for (const [id, of] of groupOf) if (of === merged) groupOf.set(id, group);
    }
    joined.add(pairOf(one, other));
  }
  return { groupOf, joined };
}

/** Gives unions and groups of everybody on the map, in the order of the record. */
export function kinOf(record: ConferenceRecord): Kin {
  const people = peopleOnMap(record).map(({ id }) => id);
  const couples = new Map(couplesOnMap(record).map((one) => [pairOf(one.one, one.other), one]));
  const links = parentLinks(record);
  const families = people.flatMap((childId) => {
    const own = links.filter((link) => link.childId === childId);
    return parentsOf(own, new Set(couples.keys())).map((parents) => ({ childId, parents, own }));
  });
  const pairs = [
    ...families.flatMap(({ parents: [one, other] }) =>
      one !== undefined && other !== undefined ? [[one, other] as const] : [],
    ),
    ...[...couples.values()].map(({ one, other }) => [one, other] as const),
  ];
  const { groupOf, joined } = groupsOf(people, links, pairs);
  const drafts = new Map<string, Draft>();
  const draftOf = (partners: Union['partners']): Draft => {
    const [one, other] = partners;
    const key = other === undefined ? one : pairOf(one, other);
    const known = drafts.get(key);
    if (known) return known;
    const draft: Draft = { partners, couple: couples.get(key) ?? null, children: [] };
    drafts.set(key, draft);
    return draft;
  };
  for (const { childId, parents, own } of families) {
    const [one = '', other] = parents;
    const cared = own.some(({ parentId, cared }) => parentId === one && cared);
    const isPair = other !== undefined && joined.has(pairOf(one, other));
    const wanted: Union['partners'][] = isPair ? [[one, other]] : parents.map((id) => [id]);
    for (const partners of wanted) draftOf(partners).children.push({ id: childId, cared });
  }
  for (const { one, other } of couples.values()) {
    if (joined.has(pairOf(one, other))) draftOf([one, other]);
  }
  const unions = [...drafts].map(
    ([id, { partners, couple, children }]): Union => ({
      id,
      partners,
      state: couple?.state ?? 'notSaid',
      since: couple?.since ?? '',
      children,
    }),
  );
  return { unions, groupOf };
}
