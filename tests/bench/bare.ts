/**
 * The same work in bare SQLite: the same library, key and settings, the fewest statements that
 * give the same outcome, and nothing of Waymark's own in between.
 */
import { connect } from '#main/store/connect.ts';
import { newId } from '#shared/record/ids.ts';
import { KIND_NAMES } from '#shared/record/record.ts';

const CHANGED_AT = `(SELECT at FROM change_log WHERE conference_id = conferences.id
  ORDER BY number DESC LIMIT 1)`;

const NAMES = `(SELECT group_concat(people.name, ', ') FROM children JOIN people
  ON people.conference_id = children.conference_id AND people.id = children.person_id
  WHERE children.conference_id = conferences.id)`;

const linesOf = (where: string) => `
  SELECT conferences.id, family_name, kind, held_on, ${NAMES}, changed_at
  FROM (SELECT id AS wanted, ${CHANGED_AT} AS changed_at FROM conferences WHERE ${where}
    ORDER BY changed_at DESC, id DESC LIMIT 50)
  JOIN conferences ON conferences.id = wanted`;

const FITS = `family_name LIKE :word OR EXISTS (SELECT 1 FROM children JOIN people
  ON people.conference_id = children.conference_id AND people.id = children.person_id
  WHERE children.conference_id = conferences.id
    AND (people.name LIKE :word OR people.known_as LIKE :word))`;

/** Opens a database file and gives what is measured against. */
export function bareSqlite(path: string, key: Buffer) {
  const database = connect(path, key);
  const update = database.prepare(
    'UPDATE outcomes SET what = ?, version = version + 1 WHERE conference_id = ? AND id = ?',
  );
  const append = database.prepare(
    `INSERT INTO change_log (id, conference_id, at, actor, undo_of, command, changes)
     VALUES (?, ?, ?, 'bench', NULL, ?, ?)`,
  );
  const edit = database.transaction((conferenceId: string, id: string, what: string) => {
    update.run(what, conferenceId, id);
    append.run(newId(), conferenceId, new Date().toISOString(), '{"name":"set"}', `["${what}"]`);
  }).immediate;
  const rows = KIND_NAMES.map((kind) =>
    database.prepare(
      `SELECT * FROM "${kind}" WHERE ${kind === 'conferences' ? 'id' : 'conference_id'} = ?`,
    ),
  );
  const list = database.prepare(linesOf('true'));
  const search = database.prepare(linesOf(FITS));
  const dates = ['conferences', 'children', 'attendances', 'deliveries'].map((table) =>
    database.prepare(`SELECT * FROM "${table}"`),
  );
  const total = database.prepare(`SELECT count(*) FROM conferences WHERE ${FITS}`);
  return {
    edit,
    read: (conferenceId: string) => rows.map((statement) => statement.all(conferenceId)),
    list: () => list.all(),
    dates: () => dates.map((statement) => statement.all()),
    search: (word: string) => [search.all({ word: `%${word}%` }), total.get({ word: `%${word}%` })],
    close: () => database.close(),
  };
}
