/** Sentences for children, and the figures of their pictures, as they chose [R7.2]. */
export const sql = `
CREATE TABLE "childSentences" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "child_id" text NOT NULL,
  "item_kind" text NOT NULL,
  "item_id" text NOT NULL,
  "item_field" text NOT NULL,
  "form" text NOT NULL,
  "original" text NOT NULL,
  "text" text NOT NULL,
  "left_out" integer NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","child_id") REFERENCES "children"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "figures" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "child_id" text NOT NULL,
  "is_me" integer NOT NULL,
  "figure" text NOT NULL,
  "skin" text NOT NULL,
  "hair" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","child_id") REFERENCES "children"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
`;
