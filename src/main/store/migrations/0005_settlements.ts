/** What somebody decided is not what is kept from a person, and single sentences that are kept [R7.6]. */
export const sql = `
CREATE TABLE "settlements" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "person_id" text NOT NULL,
  "item_kind" text NOT NULL,
  "item_id" text NOT NULL,
  "field" text NOT NULL,
  "said" text NOT NULL,
  "decided_by" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","person_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
ALTER TABLE "withholdings" ADD "sentence" text NOT NULL DEFAULT '';
`;
