/**
 * The authority's own number for calendars, how often the core group meets, and what the census of
 * England asks about each plan. Never edit this after it was released.
 */
export const sql = `
ALTER TABLE "conferences" ADD "reference" text NOT NULL DEFAULT '';
ALTER TABLE "conferences" ADD "core_group_every" text NOT NULL DEFAULT '';
ALTER TABLE "children" ADD "plan_started_on" text;
ALTER TABLE "children" ADD "previous_plans" integer;
ALTER TABLE "children" ADD "in_need_plan" text NOT NULL DEFAULT 'notAsked';
`;
