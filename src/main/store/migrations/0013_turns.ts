export const sql = `
CREATE TABLE "turns" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "person_id" text NOT NULL,
  "heard_at" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","person_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
`;
