/**
 * What differs by kind of meeting, and what is decided on purpose: consent below child protection,
 * why something is left out of a plan, whether a parent who was left out gets a copy, and what
 * else happens if a plan does not work. Never edit this after it was released.
 */
export const sql = `
CREATE TABLE "contingencyActs" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "contingency_id" text NOT NULL,
  "what" text NOT NULL,
  "person_id" text,
  "how_fast" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","contingency_id") REFERENCES "contingencies"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","person_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
ALTER TABLE "impacts" ADD "left_out" text NOT NULL DEFAULT '';
ALTER TABLE "needs" ADD "left_out" text NOT NULL DEFAULT '';
ALTER TABLE "parents" ADD "copy_decision" text NOT NULL DEFAULT 'notDecided';
ALTER TABLE "parents" ADD "copy_reason" text NOT NULL DEFAULT '';
ALTER TABLE "dangers" ADD "left_out" text NOT NULL DEFAULT '';
ALTER TABLE "agreements" ADD "consents" text NOT NULL DEFAULT 'notAsked';
`;
