/** What every field that is bound to the record takes: which row, which of its fields. */
import type { Kind, Row } from '#shared/record/record.ts';

/** The fields of a kind whose value is of one type. */
export type FieldOf<K extends Kind, Type> = {
  [F in keyof Row<K>]: Row<K>[F] extends Type ? (Type extends string ? F : F) : never;
}[keyof Row<K>] &
  string;

export interface Bound<K extends Kind, Type> {
  readonly kind: K;
  readonly row: Row<K>;
  readonly field: FieldOf<K, Type>;
  /** Names put into the label and hint, such as `{ name: 'Ava' }`. */
  readonly names?: Record<string, string>;
  /** Shows the label to screen readers only. */
  readonly hideLabel?: boolean;
}

/** Gives the place of a field, such as `<row>/aim`: by it a question leads there. */
export function placeOf(row: { readonly id: string }, field: string): string {
  return `${row.id}/${field}`;
}

/** Gives the value of a field of a row. */
export function fieldValue<Type>(row: object, field: string): Type {
  return (row as Record<string, Type>)[field] as Type;
}
