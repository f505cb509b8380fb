/**
 * Who is whose parent, carer or partner, as the record's ties and couples say it, made fit to be
 * drawn: every pair once, nobody their own ancestor, however contradictory the record is.
 */
import { type ConferenceRecord, inOrder, type Person, type Row } from '../record/record.ts';

export interface ParentLink {
  readonly parentId: string;
  readonly childId: string;
  /** True for a carer, false for a mother or father. */
  readonly cared: boolean;
}

export type CoupleState = Row<'couples'>['state'];

export interface Couple {
  readonly one: string;
  readonly other: string;
  readonly state: CoupleState;
  readonly since: string;
}

/** Gives the people of a family map in the order of the record; practitioners are not on it. */
export function peopleOnMap(record: ConferenceRecord): Person[] {
  return inOrder(record.people).filter(({ part }) => part !== 'practitioner');
}

/** Tells whether `to` is reached from `from` by following `next`, however long the way. */
export function reaches(from: string, to: string, next: (id: string) => Iterable<string>): boolean {
  const seen = new Set<string>();
  const waiting = [from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...next(id));
  }
  return false;
}

/** Gives the key of a pair, the same whichever of the two is named first. */
export function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/**
 * Gives who is drawn as whose mother, father or carer. A tie that would make somebody their own
 * ancestor is left out; mothers and fathers are heard before carers.
 */
export function parentLinks(record: ConferenceRecord): ParentLink[] {
  const onMap = new Set(peopleOnMap(record).map(({ id }) => id));
  const wanted = inOrder(record.ties).filter(
    ({ adultId, childId }) => adultId !== childId && onMap.has(adultId) && onMap.has(childId),
  );
  const links: ParentLink[] = [];
  const children = new Map<string, string[]>();
  const taken = new Set<string>();
  const take = ({ adultId, childId }: Row<'ties'>, cared: boolean) => {
    const pair = pairOf(adultId, childId);
    if (taken.has(pair)) return;
    if (reaches(childId, adultId, (id) => children.get(id) ?? [])) return;
    taken.add(pair);
    children.set(adultId, [...(children.get(adultId) ?? []), childId]);
    links.push({ parentId: adultId, childId, cared });
  };
  for (const tie of wanted) {
    if (tie.relation === 'mother' || tie.relation === 'father') take(tie, false);
  }
  for (const tie of wanted) if (tie.relation === 'carer') take(tie, true);
  return links;
}

/** Gives the couples of the record, each pair once; the first that was written down counts. */
export function couplesOnMap(record: ConferenceRecord): Couple[] {
  const onMap = new Set(peopleOnMap(record).map(({ id }) => id));
  const couples = new Map<string, Couple>();
  for (const { oneId: one, otherId: other, state, since } of inOrder(record.couples)) {
    const pair = pairOf(one, other);
    if (one === other || couples.has(pair) || !onMap.has(one) || !onMap.has(other)) continue;
    couples.set(pair, { one, other, state, since: since.trim() });
  }
  return [...couples.values()];
}
