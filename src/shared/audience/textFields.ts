/** Which fields of which kinds hold free text, read from the kinds themselves. */
import type { z } from 'zod';
import { KINDS } from '../record/kinds/index.ts';
import type { Kind, Row } from '../record/record.ts';

interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly innerType?: z.ZodType;
}

function definitionOf(schema: z.ZodType): Definition {
  return schema.def as unknown as Definition;
}

function isFreeText(schema: z.ZodType): boolean {
  const { type, innerType } = definitionOf(schema);
  if (type !== 'default' || innerType === undefined) return false;
  const inner = definitionOf(innerType);
  return inner.type === 'string' && inner.format === undefined;
}

/** Gives the names of the fields of a kind into which people type freely. */
export function textFieldsOf(kind: Kind): string[] {
  const shape: Record<string, z.ZodType> = KINDS[kind].shape;
  return Object.entries(shape).flatMap(([field, schema]) => (isFreeText(schema) ? [field] : []));
}

/** Gives every text of a row that is not empty, with its field. */
export function textsOf(kind: Kind, row: Row): { field: string; text: string }[] {
  const values = row as unknown as Readonly<Record<string, unknown>>;
  return textFieldsOf(kind).flatMap((field) => {
    const text = values[field];
    return typeof text === 'string' && text.trim() !== '' ? [{ field, text }] : [];
  });
}
