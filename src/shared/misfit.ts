/** What does not fit a schema, in words: where it is and what is the matter with it. */
import type { z } from 'zod';

export interface Misfit {
  /** The place, e.g. `outcomes[2].byWhen`; empty for the whole. */
  readonly place: string;
  /** What is the matter, to follow the place: `is missing`. Never repeats the value itself. */
  readonly what: string;
}

export type Fit<T> =
  | { readonly fits: true; readonly value: T }
  | { readonly fits: false; readonly misfit: Misfit };

/** Gives the value as the schema understands it, or the first thing that does not fit. */
export function fitTo<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Fit<z.output<Schema>> {
  // Without `reportInput` an issue does not tell what is missing from what is wrong.
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { fits: true, value: result.data };
  const [issue] = result.error.issues;
  return { fits: false, misfit: { place: placeOf(issue?.path ?? []), what: describe(issue) } };
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, key) => {
    if (typeof key === 'number') return `${place}[${key}]`;
    return place === '' ? String(key) : `${place}.${String(key)}`;
  }, '');
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

function describe(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return 'does not fit';
  if (issue.code === 'unrecognized_keys') {
    return `holds an unknown field “${short(issue.keys.join(', '))}”`;
  }
  if (issue.input === undefined && issue.code.startsWith('invalid_')) return 'is missing';
  if (issue.code === 'invalid_type') return `should be ${TYPES[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `should be ${oneOf(issue.values)}`;
  return /^(is|holds) /.test(issue.message) ? issue.message : `does not fit: ${issue.message}`;
}

/** Somebody else's words: in one line, and not too many. */
function short(text: string): string {
  return text.replace(/[\p{C}\s]+/gu, ' ').slice(0, 60);
}

function oneOf(values: readonly unknown[]): string {
  const names = values.map((value) => `“${String(value)}”`);
  return names.length === 1 ? `${names[0]}` : `one of ${names.join(', ')}`;
}
