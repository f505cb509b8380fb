/**
 * Copies that were made final are kept with their bytes, and a delivery says which version was
 * given. They go only with their conference, and that leaves a certificate.
 */
export const sql = `
CREATE TABLE "final_copies" (
  "number" integer PRIMARY KEY NOT NULL,
  "id" text NOT NULL,
  "conference_id" text NOT NULL,
  "copy" text NOT NULL,
  "version" integer NOT NULL,
  "request" text NOT NULL,
  "title" text NOT NULL,
  "language" text NOT NULL,
  "reader" text NOT NULL,
  "about" text NOT NULL,
  "file_name" text NOT NULL,
  "withheld" integer NOT NULL,
  "pages" integer NOT NULL,
  "words_mark" text NOT NULL,
  "made_at" text NOT NULL,
  "actor" text NOT NULL,
  "pdf" blob NOT NULL,
  "docx" blob NOT NULL,
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE UNIQUE INDEX "final_copies_id" ON "final_copies" ("id");
CREATE UNIQUE INDEX "final_copies_version" ON "final_copies" ("conference_id","copy","version");
CREATE INDEX "final_copies_of_conference" ON "final_copies" ("conference_id","number");
ALTER TABLE "deliveries" ADD "copy_version" integer;

CREATE TRIGGER "final_copies_are_never_changed" BEFORE UPDATE ON "final_copies"
BEGIN SELECT RAISE(ABORT, 'final copies are only ever added'); END;
CREATE TRIGGER "final_copies_are_never_shortened" BEFORE DELETE ON "final_copies"
WHEN EXISTS (SELECT 1 FROM "conferences" WHERE "id" = OLD."conference_id")
  OR NOT EXISTS (SELECT 1 FROM "deletions" WHERE "conference_id" = OLD."conference_id")
BEGIN SELECT RAISE(ABORT, 'final copies are only ever added'); END;
`;
