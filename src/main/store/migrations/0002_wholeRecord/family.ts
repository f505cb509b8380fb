/**
 * Fields of the meeting, the family, children and dangers, couples, and marks for single dangers.
 * Columns are added with what stands before anybody chose; `children` is rebuilt, because a
 * pointer within the conference cannot be added to a table that is there. Marks given before
 * this were in sight of everybody, and stay so.
 */
export const sql = `
CREATE TABLE "couples" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "one_id" text NOT NULL,
  "other_id" text NOT NULL,
  "state" text NOT NULL,
  "since" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","one_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","other_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "dangerMarks" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "danger_id" text NOT NULL,
  "person_id" text NOT NULL,
  "safety" integer,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","danger_id") REFERENCES "dangers"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","person_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
ALTER TABLE "conferences" ADD "quorum_agencies" integer;
ALTER TABLE "conferences" ADD "marks_shown" integer NOT NULL DEFAULT 0;
ALTER TABLE "people" ADD "communication" text NOT NULL DEFAULT '';
ALTER TABLE "people" ADD "ethnicity" text NOT NULL DEFAULT '';
ALTER TABLE "people" ADD "faith" text NOT NULL DEFAULT '';
ALTER TABLE "people" ADD "days_to_avoid" text NOT NULL DEFAULT '';
ALTER TABLE "people" ADD "disability" text NOT NULL DEFAULT '';
ALTER TABLE "people" ADD "sex" text NOT NULL DEFAULT 'notSaid';
ALTER TABLE "people" ADD "died_on" text;
ALTER TABLE "attendances" ADD "takes_part_as" text NOT NULL DEFAULT 'agency';
ALTER TABLE "ties" ADD "contact" text NOT NULL DEFAULT 'notSaid';
ALTER TABLE "ties" ADD "contact_detail" text NOT NULL DEFAULT '';
CREATE TABLE "__new_children" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "person_id" text NOT NULL,
  "unborn" integer NOT NULL,
  "expected_on" text,
  "advocate_offered" text NOT NULL,
  "spoken_for_by" text NOT NULL,
  "plan_level" text NOT NULL,
  "categories" text NOT NULL,
  "reasons" text NOT NULL,
  "evidence" text NOT NULL,
  "aim" text NOT NULL,
  "ends_when" text NOT NULL,
  "assessment" text NOT NULL,
  "assessment_by" text,
  "copy_form" text NOT NULL,
  "explained_by_id" text,
  "explained_on" text,
  "talk_to" text NOT NULL,
  "advocate_taken_up" text NOT NULL,
  "advocate_id" text,
  "advocate_offered_on" text,
  "risk_factors" text NOT NULL,
  "without_plan" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","person_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","explained_by_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","advocate_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "__new_children" (
    "conference_id", "id", "position", "version", "person_id", "unborn", "expected_on", "advocate_offered",
    "spoken_for_by", "plan_level", "categories", "reasons", "evidence", "aim", "ends_when", "assessment",
    "assessment_by", "copy_form", "explained_by_id", "explained_on", "talk_to", "advocate_taken_up", "advocate_id",
    "advocate_offered_on", "risk_factors", "without_plan")
  SELECT
    "conference_id", "id", "position", "version", "person_id", "unborn", "expected_on", "advocate_offered",
    "spoken_for_by", "plan_level", "categories", "reasons", "evidence", "aim", "ends_when", "assessment",
    "assessment_by", "copy_form", "explained_by_id", "explained_on", "talk_to", 'notAsked', NULL,
    NULL, '', ''
  FROM "children";
DROP TABLE "children";
ALTER TABLE "__new_children" RENAME TO "children";
CREATE INDEX "children_by_conference" ON "children" ("conference_id","position","id","person_id");
ALTER TABLE "dangers" ADD "worried_by" text NOT NULL DEFAULT '';
ALTER TABLE "dangers" ADD "how_known" text NOT NULL DEFAULT '';
ALTER TABLE "dangers" ADD "meaning" text NOT NULL DEFAULT '';

UPDATE "conferences" SET "marks_shown" = 1
  WHERE "id" IN (SELECT "conference_id" FROM "scales" WHERE "safety" IS NOT NULL);
`;
