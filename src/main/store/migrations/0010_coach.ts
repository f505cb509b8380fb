export const sql = `
CREATE TABLE "dismissals" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "item_kind" text NOT NULL,
  "item_id" text NOT NULL,
  "item_field" text NOT NULL,
  "rule" text NOT NULL,
  "text" text NOT NULL,
  "reason" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
`;
