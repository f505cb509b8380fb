/** What dates follow from, of all conferences at once: for what is due across all of them. */
import type { Database } from 'better-sqlite3';
import type { DatedRecord } from '#shared/rules/deadlines.ts';

/** One conference as far as its dates go, and by which name the start page knows it. */
export interface DatedConference {
  readonly id: string;
  readonly familyName: string;
  readonly record: DatedRecord;
}

type Rows<List extends keyof DatedRecord> = DatedRecord[List][number] & {
  readonly conferenceId: string;
};

const CONFERENCES = `
  SELECT "id" AS conferenceId, "id", "family_name" AS familyName, "kind", "nation",
    "held_on" AS heldOn, "strategy_discussion_on" AS strategyDiscussionOn,
    "core_group_on" AS coreGroupOn, "review_on" AS reviewOn
  FROM "conferences" ORDER BY "id"`;

const CHILDREN = `
  SELECT "conference_id" AS conferenceId, "id", "position", "person_id" AS personId, "unborn",
    "expected_on" AS expectedOn, "plan_level" AS planLevel
  FROM "children"`;

/** A birth starts a clock only for a child who is expected. */
const PEOPLE = `
  SELECT people."conference_id" AS conferenceId, people."id", people."born_on" AS bornOn
  FROM "children" AS children JOIN "people" AS people
    ON people."conference_id" = children."conference_id" AND people."id" = children."person_id"
  WHERE children."unborn" = 1`;

const ATTENDANCES = `
  SELECT "conference_id" AS conferenceId, "report_sent" AS reportSent,
    "report_shared_on" AS reportSharedOn, "report_not_shared_reason" AS reportNotSharedReason
  FROM "attendances" WHERE "report_sent" = 1`;

const DELIVERIES = `
  SELECT "conference_id" AS conferenceId, "copy", "by_when" AS byWhen, "sent_on" AS sentOn
  FROM "deliveries"`;

/**
 * Gives a function that reads them, one query a table. They are kept until something was written:
 * this connection is the only one there is, and counts what it writes. What is kept is given as
 * the same list.
 */
export function datedOf(database: Database): () => readonly DatedConference[] {
  const list = <Row>(sql: string) => {
    const statement = database.prepare<[], Row>(sql);
    return () => statement.all();
  };
  const conferences = list<Rows<'conferences'> & { readonly familyName: string }>(CONFERENCES);
  const children = list<Rows<'children'>>(CHILDREN);
  const people = list<Rows<'people'>>(PEOPLE);
  const attendances = list<Rows<'attendances'>>(ATTENDANCES);
  const deliveries = list<Rows<'deliveries'>>(DELIVERIES);
  const written = database.prepare<[], number>('SELECT total_changes()').pluck();
  let kept: readonly DatedConference[] = [];
  let keptAt: number | undefined;
  return () => {
    const at = written.get();
    if (keptAt === at) return kept;
    const own = {
      // SQLite knows no yes and no.
      children: grouped(children().map((child) => ({ ...child, unborn: Boolean(child.unborn) }))),
      people: grouped(people()),
      attendances: grouped(attendances().map((row) => ({ ...row, reportSent: true }))),
      deliveries: grouped(deliveries()),
    };
    kept = conferences().map(({ familyName, ...conference }) => ({
      id: conference.id,
      familyName,
      record: {
        conferences: [conference],
        children: own.children.get(conference.id) ?? [],
        people: own.people.get(conference.id) ?? [],
        attendances: own.attendances.get(conference.id) ?? [],
        deliveries: own.deliveries.get(conference.id) ?? [],
      },
    }));
    keptAt = at;
    return kept;
  };
}

function grouped<Row extends { readonly conferenceId: string }>(rows: readonly Row[]) {
  return Map.groupBy(rows, ({ conferenceId }) => conferenceId);
}
