/**
 * Does the whole-plan check find what the guidance asks for and the record does not hold, lead to
 * the field where it is written, and say no more of it once it is?
 */
import { describe, expect, it } from 'vitest';
import { clausesOf } from '#shared/plan/clauses.ts';
import { GAP_CLAUSES, type Gap, type GapName } from '#shared/plan/gap.ts';
import { placeOfGap } from '#shared/plan/gapPlaces.ts';
import { gapsOf } from '#shared/plan/gaps.ts';
import { pagesOf, samePage } from '#shared/plan/way.ts';
import { idOfDraft } from '#shared/record/ids.ts';
import { type ConferenceRecord, KIND_NAMES, type Row } from '#shared/record/record.ts';
import { type Asked, sample } from './broken.ts';
import { OF_THE_PLAN } from './ofThePlan.ts';
import { OF_DATES, OF_THE_REST } from './ofTheRest.ts';

/** Gives the ids of lines that the desk draws before they are begun, by their kind. */
function draftsOf(record: ConferenceRecord): Map<string, string> {
  const drafts = {
    attendances: record.people.map(({ id }) => ({ personId: id })),
    behaviourImpacts: record.behaviours.flatMap(({ id }) =>
      record.children.map((child) => ({ behaviourId: id, childId: child.id })),
    ),
    contacts: record.coreGroupMembers.flatMap(({ id }) =>
      record.children.map((child) => ({ memberId: id, childId: child.id })),
    ),
  };
  return new Map(
    Object.entries(drafts).flatMap(([kind, lines]) =>
      lines.map((values) => [idOfDraft(kind, values), kind] as const),
    ),
  );
}

/** Gives a place with the kind of its line in place of the id: `actions/byWhen`. */
function kindOfPlace(record: ConferenceRecord, gap: Gap): string {
  const place = placeOfGap(record, gap);
  const [id = '', ...field] = place.split('/');
  const held = KIND_NAMES.find((name) =>
    (record[name] as readonly Row[]).some((row) => row.id === id),
  );
  const kind = held ?? draftsOf(record).get(id);
  return kind === undefined ? place : [kind, ...field].join('/');
}

const ALL: readonly Asked[] = [...OF_THE_PLAN, ...OF_THE_REST, ...OF_DATES];
const titled = (list: readonly Asked[]) =>
  list.map((asked) => [`${asked.by}: ${asked.for}`, asked] as const);

describe('the whole-plan check', () => {
  it('says nothing of a plan that holds it all [R10.2]', () => {
    expect(gapsOf(sample)).toEqual([]);
  });

  it.each(titled(ALL))('misses %s [R10.2]', (_, { by, gap, place, without, authority }) => {
    const found = gapsOf(without, authority).filter(({ name }) => name === gap);
    expect(found.map((one) => kindOfPlace(without, one))).toContain(place);
    const pages = pagesOf(without);
    for (const one of found) expect(pages.some((page) => samePage(page, one.page))).toBe(true);
    expect(clausesOf(GAP_CLAUSES[gap]).map(({ code }) => code)).toContain(by);
  });

  it.each([10, 11, 12, 13, 14, 15, 16, 17, 18])('asks what M3.%i asks [R10.2]', (number) => {
    expect(OF_THE_PLAN.some(({ by }) => by === `M3.${number}`)).toBe(true);
  });

  it('asks nothing that is not told here [R10.2]', () => {
    const told = new Set<GapName>(ALL.map(({ gap }) => gap));
    const untold = (Object.keys(GAP_CLAUSES) as GapName[]).filter((name) => !told.has(name));
    expect(untold).toEqual([]);
  });
});
