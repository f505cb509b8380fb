/** Every table of the record and the change log. Never edit this after it was released. */
export const sql = `
CREATE TABLE "conferences" (
  "id" text PRIMARY KEY NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "family_name" text NOT NULL,
  "kind" text NOT NULL,
  "nation" text NOT NULL,
  "authority" text NOT NULL,
  "order" text NOT NULL,
  "held_on" text,
  "held_at" text NOT NULL,
  "place" text NOT NULL,
  "strategy_discussion_on" text,
  "quorum_note" text NOT NULL,
  "lead_worker_id" text,
  "core_group_on" text,
  "core_group_place" text NOT NULL,
  "review_on" text,
  "complaint_route" text NOT NULL,
  "told_core_group" integer NOT NULL,
  "told_complaint" integer NOT NULL,
  "told_court" integer NOT NULL,
  "told_services" integer NOT NULL,
  FOREIGN KEY ("id","lead_worker_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "households" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "name" text NOT NULL,
  "address" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "people" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "part" text NOT NULL,
  "name" text NOT NULL,
  "known_as" text NOT NULL,
  "born_on" text,
  "household_id" text,
  "role" text NOT NULL,
  "agency" text NOT NULL,
  "contact" text NOT NULL,
  "spoken_language" text NOT NULL,
  "written_language" text NOT NULL,
  "interpreter" integer NOT NULL,
  "needs" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","household_id") REFERENCES "households"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "people_by_conference" ON "people" ("conference_id","id","name","known_as");
CREATE TABLE "attendances" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "person_id" text NOT NULL,
  "came" text NOT NULL,
  "reason" text NOT NULL,
  "report_sent" integer NOT NULL,
  "report_shared_on" text,
  "report_not_shared_reason" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","person_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "ties" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "adult_id" text NOT NULL,
  "child_id" text NOT NULL,
  "relation" text NOT NULL,
  "responsibility" text NOT NULL,
  "child_calls" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","adult_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","child_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "assessments" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "child_id" text NOT NULL,
  "what" text NOT NULL,
  "why" text NOT NULL,
  "person_id" text,
  "by_when" text,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","child_id") REFERENCES "children"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","person_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "children" (
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
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","person_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","explained_by_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "children_by_conference" ON "children" ("conference_id","position","id","person_id");
CREATE TABLE "concerns" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "headline" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "impacts" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "concern_id" text NOT NULL,
  "child_id" text NOT NULL,
  "day_to_day" text NOT NULL,
  "health" text NOT NULL,
  "better_when" text NOT NULL,
  "told_by" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","concern_id") REFERENCES "concerns"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","child_id") REFERENCES "children"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "needs" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "child_id" text NOT NULL,
  "dimension" text NOT NULL,
  "side" text NOT NULL,
  "what" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","child_id") REFERENCES "children"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "behaviourImpacts" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "behaviour_id" text NOT NULL,
  "child_id" text NOT NULL,
  "what" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","behaviour_id") REFERENCES "behaviours"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","child_id") REFERENCES "children"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "behaviours" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "parent_id" text NOT NULL,
  "what" text NOT NULL,
  "change" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","parent_id") REFERENCES "parents"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "parents" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "person_id" text NOT NULL,
  "involvement" text NOT NULL,
  "not_involved_reason" text NOT NULL,
  "readiness" text NOT NULL,
  "accepts_change" text NOT NULL,
  "barriers" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","person_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "strengths" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "person_id" text NOT NULL,
  "what" text NOT NULL,
  "source" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","person_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "voices" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "person_id" text NOT NULL,
  "about" text NOT NULL,
  "quote" text NOT NULL,
  "heard_by" text NOT NULL,
  "heard_on" text,
  "answer" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","person_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "agencyViews" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "child_id" text NOT NULL,
  "person_id" text NOT NULL,
  "level" text NOT NULL,
  "reasons" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","child_id") REFERENCES "children"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","person_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "dangers" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "child_id" text NOT NULL,
  "happened" text NOT NULL,
  "could_happen" text NOT NULL,
  "harder" text NOT NULL,
  "not_yet_known" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","child_id") REFERENCES "children"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "scales" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "child_id" text NOT NULL,
  "person_id" text NOT NULL,
  "safety" integer,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","child_id") REFERENCES "children"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","person_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "actions" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "outcome_id" text NOT NULL,
  "what" text NOT NULL,
  "person_id" text,
  "with_person_id" text,
  "starts_on" text,
  "by_when" text,
  "how_often" text NOT NULL,
  "how_long" text NOT NULL,
  "place" text NOT NULL,
  "because" text NOT NULL,
  "strength_id" text,
  "sharing" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","outcome_id") REFERENCES "outcomes"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","person_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","with_person_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","strength_id") REFERENCES "strengths"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "answers" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "outcome_id" text NOT NULL,
  "impact_id" text,
  "need_id" text,
  "voice_id" text,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","outcome_id") REFERENCES "outcomes"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","impact_id") REFERENCES "impacts"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","need_id") REFERENCES "needs"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","voice_id") REFERENCES "voices"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "checks" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "child_id" text NOT NULL,
  "what" text NOT NULL,
  "person_id" text,
  "how_often" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","child_id") REFERENCES "children"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","person_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "contacts" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "member_id" text NOT NULL,
  "child_id" text NOT NULL,
  "how_often" text NOT NULL,
  "place" text NOT NULL,
  "seen" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","member_id") REFERENCES "coreGroupMembers"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","child_id") REFERENCES "children"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "contingencies" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "child_id" text NOT NULL,
  "sort" text NOT NULL,
  "trigger" text NOT NULL,
  "response" text NOT NULL,
  "person_id" text,
  "how_fast" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","child_id") REFERENCES "children"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","person_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "coreGroupMembers" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "person_id" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","person_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "outcomes" (
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
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","child_id") REFERENCES "children"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "safetyActions" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "child_id" text NOT NULL,
  "what" text NOT NULL,
  "person_id" text,
  "by_when" text,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","child_id") REFERENCES "children"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","person_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "steps" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "outcome_id" text NOT NULL,
  "what" text NOT NULL,
  "by_when" text,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","outcome_id") REFERENCES "outcomes"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "agreements" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "person_id" text NOT NULL,
  "understood" text NOT NULL,
  "took_part" text NOT NULL,
  "agrees" text NOT NULL,
  "comments" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","person_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "dissents" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "person_id" text NOT NULL,
  "child_id" text,
  "about" text NOT NULL,
  "reasons" text NOT NULL,
  "meaning" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","person_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","child_id") REFERENCES "children"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "notDiscussed" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "person_id" text,
  "who" text NOT NULL,
  "why" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","person_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "withholdings" (
  "conference_id" text NOT NULL,
  "id" text NOT NULL,
  "position" integer NOT NULL,
  "version" integer NOT NULL,
  "person_id" text NOT NULL,
  "item_kind" text NOT NULL,
  "item_id" text NOT NULL,
  "reason" text NOT NULL,
  "decided_by" text NOT NULL,
  PRIMARY KEY("conference_id", "id"),
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("conference_id","person_id") REFERENCES "people"("conference_id","id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "change_log" (
  "number" integer PRIMARY KEY NOT NULL,
  "id" text NOT NULL,
  "conference_id" text NOT NULL,
  "at" text NOT NULL,
  "actor" text NOT NULL,
  "undo_of" text,
  "command" text NOT NULL,
  "changes" text NOT NULL,
  FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE UNIQUE INDEX "change_log_id" ON "change_log" ("id");
CREATE UNIQUE INDEX "change_log_undone_once" ON "change_log" ("undo_of");
CREATE INDEX "change_log_of_conference" ON "change_log" ("conference_id","number","at");

CREATE TRIGGER "change_log_is_never_changed" BEFORE UPDATE ON "change_log"
BEGIN SELECT RAISE(ABORT, 'the change log is only ever added to'); END;
CREATE TRIGGER "change_log_is_never_shortened" BEFORE DELETE ON "change_log"
BEGIN SELECT RAISE(ABORT, 'the change log is only ever added to'); END;
`;
