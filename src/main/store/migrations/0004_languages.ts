/** In which language copies are wanted, and what texts of the record say in another [R7.4]. */
export const sql = `
CREATE TABLE "translations" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "item_kind" text NOT NULL,
  "item_id" text NOT NULL,
  "item_field" text NOT NULL,
  "language" text NOT NULL,
  "original" text NOT NULL,
  "text" text NOT NULL,
  "translator" text NOT NULL,
  "checked_by" text NOT NULL,
  "checked_on" text,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
ALTER TABLE "conferences" ADD "plan_language" text NOT NULL DEFAULT 'en-GB';
ALTER TABLE "people" ADD "copy_language" text NOT NULL DEFAULT 'asRead';
`;
