/** What a field holds before anybody filled it. */
import { KINDS } from './kinds/index.ts';
import type { Kind } from './record.ts';

/** Tells whether a field still holds what stands there before anybody chose or wrote something. */
export function isFirstValue(kind: Kind, field: string, value: unknown): boolean {
  if (typeof value === 'string' && value.trim() === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  const { shape } = KINDS[kind] as { shape: Record<string, { parse(value: undefined): unknown }> };
  return shape[field]?.parse(undefined) === value;
}
