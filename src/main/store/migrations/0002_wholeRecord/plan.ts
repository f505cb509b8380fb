/**
 * Everything that the plan and its closing need beside the first fields. Fields are added with the
 * value that stands before anybody chose; only the two tables that get a new pointer are rebuilt.
 * Never edit this after it was released.
 */
export const sql = `
CREATE TABLE "rehearsalSteps" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "contingency_id" text NOT NULL,
  "person_id" text,
  "whom_id" text,
  "when" text NOT NULL,
  "what" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","contingency_id") REFERENCES "contingencies"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","person_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","whom_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "commitments" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "action_id" text NOT NULL,
  "person_id" text NOT NULL,
  "answer" text NOT NULL,
  "agreed" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","action_id") REFERENCES "actions"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","person_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "deliveries" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "person_id" text NOT NULL,
  "copy" text NOT NULL,
  "child_id" text,
  "how" text NOT NULL,
  "by_when" text,
  "sent_on" text,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","person_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","child_id") REFERENCES "children"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "safetyCommitments" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "safety_action_id" text NOT NULL,
  "person_id" text NOT NULL,
  "answer" text NOT NULL,
  "agreed" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","safety_action_id") REFERENCES "safetyActions"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","person_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "signatures" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "person_id" text NOT NULL,
  "child_id" text NOT NULL,
  "how" text NOT NULL,
  "signed_name" text NOT NULL,
  "signed_on" text,
  "signed_at" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","person_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","child_id") REFERENCES "children"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
ALTER TABLE "conferences" ADD "lead_role" text NOT NULL DEFAULT '';
ALTER TABLE "children" ADD "stage" text NOT NULL DEFAULT 'notSaid';
ALTER TABLE "children" ADD "what_worked" text NOT NULL DEFAULT '';
ALTER TABLE "assessments" ADD "sharing" text NOT NULL DEFAULT 'family';
ALTER TABLE "safetyActions" ADD "sharing" text NOT NULL DEFAULT 'family';
ALTER TABLE "actions" ADD "barriers" text NOT NULL DEFAULT '';
ALTER TABLE "actions" ADD "evidence" text NOT NULL DEFAULT '';
ALTER TABLE "actions" ADD "times_a_week" integer;
ALTER TABLE "actions" ADD "minutes_each_time" integer;
ALTER TABLE "actions" ADD "to_work_out" integer NOT NULL DEFAULT 0;
ALTER TABLE "coreGroupMembers" ADD "part" text NOT NULL DEFAULT '';
ALTER TABLE "coreGroupMembers" ADD "owns_plan" integer NOT NULL DEFAULT 0;
ALTER TABLE "contacts" ADD "announced" text NOT NULL DEFAULT 'notSaid';
ALTER TABLE "checks" ADD "how" text NOT NULL DEFAULT '';
ALTER TABLE "checks" ADD "sharing" text NOT NULL DEFAULT 'family';
CREATE TABLE "__new_outcomes" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "child_id" text NOT NULL,
  "what" text NOT NULL,
  "term" text NOT NULL,
  "by_when" text,
  "quick_win" integer NOT NULL,
  "building_block" text NOT NULL,
  "measure" text NOT NULL,
  "seen_by" text NOT NULL,
  "seen_often" text NOT NULL,
  "child_says" text NOT NULL,
  "risk" text NOT NULL,
  "impact" text NOT NULL,
  "after_outcome_id" text,
  "keeps_going" text NOT NULL,
  "to_work_out" integer NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","child_id") REFERENCES "children"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","after_outcome_id") REFERENCES "outcomes"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "__new_outcomes" ("conference_id", "id", "position", "version", "child_id", "what",
    "term", "by_when", "quick_win", "building_block", "measure", "seen_by", "seen_often", "child_says", "risk", "impact", "keeps_going", "to_work_out")
  SELECT "conference_id", "id", "position", "version", "child_id", "what", "term", "by_when",
    "quick_win", "building_block", "measure", '', '', '', 'notSaid', 'notSaid', '', 0 FROM "outcomes";
DROP TABLE "outcomes";
ALTER TABLE "__new_outcomes" RENAME TO "outcomes";
CREATE TABLE "__new_answers" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "outcome_id" text NOT NULL,
  "impact_id" text,
  "need_id" text,
  "voice_id" text,
  "danger_id" text,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","outcome_id") REFERENCES "outcomes"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","impact_id") REFERENCES "impacts"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","need_id") REFERENCES "needs"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","voice_id") REFERENCES "voices"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","danger_id") REFERENCES "dangers"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "__new_answers" ("conference_id", "id", "position", "version", "outcome_id",
    "impact_id", "need_id", "voice_id")
  SELECT "conference_id", "id", "position", "version", "outcome_id", "impact_id", "need_id",
    "voice_id" FROM "answers";
DROP TABLE "answers";
ALTER TABLE "__new_answers" RENAME TO "answers";
`;
