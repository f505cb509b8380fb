/**
 * The building blocks of every table, one for each building block of a kind's fields
 * (`src/shared/record/fields.ts`). Nothing has a default here: the record gives every value.
 */
import { integer, text } from 'drizzle-orm/sqlite-core';

type List = readonly [string, ...string[]];

export const words = () => text().notNull();
export const day = () => text();
export const time = () => text().notNull();
export const moment = () => text().notNull();
export const flag = () => integer({ mode: 'boolean' }).notNull();
export const mark = () => integer();
export const choice = <const Values extends List>(values: Values) =>
  text({ enum: values }).notNull();

/** Several of a list, as JSON text. */
export const choices = <const Values extends List>(_values: Values) =>
  text({ mode: 'json' }).$type<Values[number][]>().notNull();

/** The id of the row this one is part of, or of one it may point at. See `keys.ts`. */
export const partOf = () => text().notNull();
export const pointsAt = () => text();

/** Columns of every table but `conferences`. */
export const everyRow = () => ({
  conferenceId: text().notNull(),
  id: text().notNull(),
  position: integer().notNull(),
  version: integer().notNull(),
});
