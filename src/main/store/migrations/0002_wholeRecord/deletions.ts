export const sql = `
CREATE TABLE "deletions" (
  "number" integer PRIMARY KEY NOT NULL,
  "id" text NOT NULL,
  "conference_id" text NOT NULL,
  "at" text NOT NULL,
  "actor" text NOT NULL,
  "reason" text NOT NULL,
  "note" text NOT NULL,
  "row_count" integer NOT NULL,
  "entry_count" integer NOT NULL,
  "first_entry_at" text NOT NULL,
  "last_entry_at" text NOT NULL,
  "last_entry_id" text NOT NULL
) STRICT;
CREATE UNIQUE INDEX "deletions_id_unique" ON "deletions" ("id");
CREATE INDEX "deletions_of_conference" ON "deletions" ("conference_id");
ALTER TABLE "conferences" ADD "keep_until" text;

CREATE TRIGGER "deletions_are_never_changed" BEFORE UPDATE ON "deletions"
BEGIN SELECT RAISE(ABORT, 'certificates are only ever added'); END;
CREATE TRIGGER "deletions_are_never_shortened" BEFORE DELETE ON "deletions"
BEGIN SELECT RAISE(ABORT, 'certificates are only ever added'); END;

CREATE TRIGGER "conferences_go_only_with_a_certificate" BEFORE DELETE ON "conferences"
WHEN NOT EXISTS (
  SELECT 1 FROM "deletions" WHERE "conference_id" = OLD."id" AND "last_entry_id" = (
    SELECT "id" FROM "change_log" WHERE "conference_id" = OLD."id" ORDER BY "number" DESC LIMIT 1))
BEGIN SELECT RAISE(ABORT, 'a conference goes only with a certificate'); END;

DROP TRIGGER "change_log_is_never_shortened";
CREATE TRIGGER "change_log_is_never_shortened" BEFORE DELETE ON "change_log"
WHEN EXISTS (SELECT 1 FROM "conferences" WHERE "id" = OLD."conference_id")
  OR NOT EXISTS (SELECT 1 FROM "deletions" WHERE "conference_id" = OLD."conference_id")
BEGIN SELECT RAISE(ABORT, 'the change log is only ever added to'); END;
`;
