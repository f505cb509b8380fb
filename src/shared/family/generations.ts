/**
 * Who stands in which row, and beside whom. Groups of partners, and brothers and sisters without
 * a family of their own, are one node each; dagre finds the generations and an order in which few
 * lines cross (docs/decisions/0015-family-map.md).
 */
import { Graph, layout } from '@dagrejs/dagre';
import type { ConferenceRecord } from '../record/record.ts';
import { reaches } from './kinship.ts';
import type { MapPerson } from './mapPeople.ts';
import { CELL, PARTNER_GAP, SIBLING_GAP } from './measures.ts';
import { partnersInOrder } from './partners.ts';
import type { Kin, Union } from './unions.ts';

/** People who stand side by side, from left to right. */
export interface Cluster {
  readonly id: string;
  readonly members: readonly string[];
  /** Space between two members. */
  readonly gap: number;
  readonly width: number;
}

/** A place kept free in a row for a line that passes through it. */
export interface Passage {
  /** The cluster the line comes from and the one it goes to. */
  readonly from: string;
  readonly to: string;
}

export type Place =
  | { readonly is: 'cluster'; readonly cluster: Cluster }
  | { readonly is: 'passage'; readonly passage: Passage };

export interface Generations {
  /** From the oldest generation to the youngest, each from left to right. */
  readonly rows: readonly (readonly Place[])[];
  /** The cluster in which each person stands. */
  readonly clusterOf: ReadonlyMap<string, string>;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

function clusterOf(id: string, members: readonly string[], gap: number): Cluster {
  return { id, members, gap, width: members.length * CELL + (members.length - 1) * gap };
}

/** The oldest first; who has no day of birth in the record comes last, unborn children after them. */
export function byAge(one: MapPerson, other: MapPerson): number {
  const unborn = Number(one.shape === 'triangle') - Number(other.shape === 'triangle');
  if (unborn !== 0) return unborn;
  if (one.bornOn === other.bornOn) return 0;
  if (one.bornOn === null) return 1;
  if (other.bornOn === null) return -1;
  return one.bornOn < other.bornOn ? -1 : 1;
}

/** Later than every day of birth. */
const LAST = '9999-12-31';

interface Clusters {
  readonly clusters: readonly Cluster[];
  readonly clusterOf: ReadonlyMap<string, string>;
}

function clustersOf(people: readonly MapPerson[], { unions, groupOf }: Kin): Clusters {
  const known = new Map(people.map((person) => [person.id, person]));
  const eldestOf = ({ children }: Union) =>
    children.flatMap(({ id }) => known.get(id)?.bornOn ?? []).toSorted()[0] ?? LAST;
  const inTime = unions.toSorted((one, other) => eldestOf(one).localeCompare(eldestOf(other)));
  // Children of one parent alone stand at that parent's side: older ones at the left.
  const side = (id: string, other: string): number => {
    const alone = inTime.find(({ partners }) => partners.length === 1 && partners[0] === id);
    if (!alone || alone.children.length === 0) return 0;
    const shared = inTime.find(({ partners }) =>
      [id, other].every((one) => (partners as readonly string[]).includes(one)),
    );
    return shared && eldestOf(alone) < eldestOf(shared) ? -1 : 1;
  };
  const leftFirst = (one: string, other: string) => {
    const rank = (id: string) => (known.get(id)?.shape === 'square' ? 0 : 1);
    return side(one, other) - side(other, one) || rank(one) - rank(other);
  };
  const hasFamily = new Set(unions.flatMap(({ partners }) => partners as readonly string[]));
  const groups = new Map<string, string[]>();
  const litters = new Map<string, MapPerson[]>();
  for (const person of people) {
    const from = unions.find(({ children }) => children.some(({ id }) => id === person.id));
    if (hasFamily.has(person.id) || from === undefined) {
      const group = groupOf.get(person.id) as string;
      groups.set(group, [...(groups.get(group) ?? []), person.id]);
    } else litters.set(from.id, [...(litters.get(from.id) ?? []), person]);
  }
  const clusters = [
    ...[...groups].map(([id, members]) =>
      clusterOf(id, partnersInOrder(members, inTime, leftFirst), PARTNER_GAP),
    ),
    ...[...litters].map(([id, members]) => {
      const sorted = members.toSorted(byAge).map((person) => person.id);
      return clusterOf(`children of ${id}`, sorted, SIBLING_GAP);
    }),
  ];
  return {
    clusters,
    clusterOf: new Map(clusters.flatMap(({ id, members }) => members.map((one) => [one, id]))),
  };
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly length: number;
  readonly weight: number;
  readonly drawn: boolean;
}

const GENERATIONS_ABOVE: Readonly<Record<string, number>> = {
  grandparent: 2,
  auntOrUncle: 1,
  stepParent: 1,
  partner: 1,
  other: 1,
};

/** Where those stand whom no line joins: by what they are to the children, as far as that is sound. */
function looseEdges(record: ConferenceRecord, drawn: readonly Edge[], found: Clusters): Edge[] {
  const edges: Edge[] = [];
  const joined = new Set(drawn.flatMap(({ from, to }) => [from, to]));
  for (const { adultId, childId, relation } of record.ties) {
    const from = found.clusterOf.get(adultId);
    const to = found.clusterOf.get(childId);
    const length = GENERATIONS_ABOVE[relation];
    if (from === undefined || to === undefined || length === undefined || joined.has(from))
      continue;
    const below = (id: string) =>
      [...drawn, ...edges].filter((edge) => edge.from === id).map((edge) => edge.to);
    if (!reaches(to, from, below)) edges.push({ from, to, length, weight: 1, drawn: false });
  }
  return edges;
}

function edgesOf(record: ConferenceRecord, { unions }: Kin, found: Clusters): Edge[] {
  const drawn = new Map<string, Edge>();
  for (const { partners, children } of unions) {
    for (const { id } of children) {
      const from = found.clusterOf.get(partners[0]) as string;
      const to = found.clusterOf.get(id) as string;
      if (from !== to) drawn.set(`${from} ${to}`, { from, to, length: 1, weight: 4, drawn: true });
    }
  }
  return [...drawn.values(), ...looseEdges(record, [...drawn.values()], found)];
}

/** Families stand from left to right as their parents do, and parents as their children do. */
function constraintsOf(unions: readonly Union[], found: Clusters, people: readonly MapPerson[]) {
  const constraints: { left: string; right: string }[] = [];
  const inTurn = (ids: readonly (string | undefined)[]) => {
    const distinct = [...new Set(ids)].filter((id) => id !== undefined);
    distinct.slice(1).forEach((right, at) => {
      constraints.push({ left: distinct[at] as string, right });
    });
  };
  const age = new Map(people.toSorted(byAge).map(({ id }, at) => [id, at]));
  for (const { members } of found.clusters) {
    const place = (union: Union) =>
      union.partners.reduce((sum, id) => sum + members.indexOf(id), 0) / union.partners.length;
    const own = unions.filter(({ partners }) => members.includes(partners[0]));
    inTurn(
      own
        .toSorted((one, other) => place(one) - place(other))
        .flatMap(({ children }) =>
          children
            .toSorted((one, other) => (age.get(one.id) ?? 0) - (age.get(other.id) ?? 0))
            .map(({ id }) => found.clusterOf.get(id)),
        ),
    );
    inTurn(
      members.map((member) => {
        const from = unions.find(({ children }) => children.some(({ id }) => id === member));
        return from && found.clusterOf.get(from.partners[0]);
      }),
    );
  }
  return constraints;
}

/** Gives the rows of the map. The same people and ties give the same rows. */
export function generationsOf(
  record: ConferenceRecord,
  people: readonly MapPerson[],
  kin: Kin,
): Generations {
  const found = clustersOf(people, kin);
  const edges = edgesOf(record, kin, found);
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 20, ranksep: 100 });
  for (const { id, width } of found.clusters) graph.setNode(id, { width, height: 10 });
  for (const { from, to, length, weight } of edges) {
    graph.setEdge(from, to, { minlen: length, weight });
  }
  layout(graph, { constraints: constraintsOf(kin.unions, found, people) });
  const at = new Map<number, { x: number; place: Place }[]>();
  for (const cluster of found.clusters) {
    const { x, y } = graph.node(cluster.id) as Spot;
    at.set(y, [...(at.get(y) ?? []), { x, place: { is: 'cluster', cluster } }]);
  }
  for (const { from, to } of edges.filter(({ drawn }) => drawn)) {
    const { points = [] } = graph.edge(from, to) as { points?: readonly Spot[] };
    const ends = [from, to].map((id) => (graph.node(id) as Spot).y);
    for (const { x, y } of points) {
      if (ends.includes(y)) continue;
      const place: Place = { is: 'passage', passage: { from, to } };
      at.get(y)?.push({ x, place });
    }
  }
  const rows = [...at]
    .toSorted(([one], [other]) => one - other)
    .map(([, places]) =>
      places.toSorted((one, other) => one.x - other.x).map(({ place }) => place),
    );
  return { rows, clusterOf: found.clusterOf };
}
