/** What the measurements are made on: many conferences, and one big one. */
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { changeLogOf } from '#main/store/changeLog.ts';
import { connect } from '#main/store/connect.ts';
import { databasePath } from '#main/store/dataFolder.ts';
import { addRecord, writeChanges } from '#main/store/records.ts';
import { rowsOf } from '#main/store/rows.ts';
import { newId } from '#shared/record/ids.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import { type ConferenceRecord, conferenceOf, emptyRecord } from '#shared/record/record.ts';
import { type Chance, chanceOf, oneOf, wordOf } from '../support/plantedRecord.ts';

const FAMILY_NAMES = 4_000;
const MOST_CHILDREN = 4;

/** Gives a small conference with the names of its children, as a line of the start page shows. */
export function smallConference(number: number, chance: Chance): ConferenceRecord {
  const familyName = wordOf(Math.floor(chance() * FAMILY_NAMES));
  const conference = KINDS.conferences.parse({ id: newId(), familyName, heldOn: '2026-03-25' });
  const count = 1 + Math.floor(chance() * MOST_CHILDREN);
  const people = Array.from({ length: count }, (_, place) => {
    const knownAs = wordOf(10_000 + number * MOST_CHILDREN + place);
    const name = `${knownAs} ${familyName}`;
    return KINDS.people.parse({ id: newId(), part: 'child', name, knownAs });
  });
  const children = people.map(({ id }, position) =>
    KINDS.children.parse({ id: newId(), personId: id, position }),
  );
  const outcomes = children.map(({ id: childId }) =>
    KINDS.outcomes.parse({ id: newId(), childId, what: 'Sleeps in a bed of their own.' }),
  );
  return { ...emptyRecord(conference), people, children, outcomes };
}

/**
 * Puts conferences into the closed database of a data folder, each with as many acts in its log
 * as a meeting leaves. Past the services, which would see every one of them onto the disk.
 */
export function fillWithConferences(dataFolder: string, key: Buffer, howMany: number): void {
  const database = connect(databasePath(dataFolder), key);
  const query = drizzle({ client: database, casing: 'snake_case' });
  const rows = rowsOf(query);
  const log = changeLogOf(query);
  const chance = chanceOf(1);
  database.transaction(() => {
    for (let number = 0; number < howMany; number += 1) {
      const record = smallConference(number, chance);
      const { id: conferenceId } = conferenceOf(record);
      writeChanges(rows, conferenceId, addRecord(record));
      const at = new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString();
      log.append({
        id: newId(),
        conferenceId,
        at,
        actor: 'bench',
        undoOf: null,
        command: { name: 'import' },
        changes: [],
      });
    }
  })();
  database.close();
}

const CHILDREN = 12;
const OUTCOMES = 6;
const ACTIONS = 6;

/** Gives the big conference: twelve children, six outcomes for each, six actions for each of those. */
export function bigConference(): ConferenceRecord {
  const conference = KINDS.conferences.parse({ id: newId(), familyName: 'Big' });
  const chance = chanceOf(2);
  const sentence = () =>
    Array.from({ length: 12 }, () => wordOf(Math.floor(chance() * 9_000))).join(' ');
  const people = Array.from({ length: CHILDREN }, (_, position) =>
    KINDS.people.parse({ id: newId(), position, part: 'child', name: sentence() }),
  );
  const children = people.map(({ id }, position) =>
    KINDS.children.parse({ id: newId(), personId: id, position, planLevel: 'childProtection' }),
  );
  const outcomes = children.flatMap(({ id: childId }) =>
    Array.from({ length: OUTCOMES }, (_, position) =>
      KINDS.outcomes.parse({ id: newId(), childId, position, what: sentence() }),
    ),
  );
  const actions = outcomes.flatMap(({ id: outcomeId }) =>
    Array.from({ length: ACTIONS }, (_, position) =>
      KINDS.actions.parse({
        id: newId(),
        outcomeId,
        position,
        what: sentence(),
        personId: oneOf(people, chance).id,
      }),
    ),
  );
  return { ...emptyRecord(conference), people, children, outcomes, actions };
}
