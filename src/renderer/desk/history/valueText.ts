/** A value of the record in words, where no field stands around it. */

import type { z } from 'zod';
import { isItem } from '#shared/agenda/agenda.ts';
import type { Rule } from '#shared/coach/finding.ts';
import { longDate } from '#shared/dates/format.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import {
  type ConferenceRecord,
  conferenceOf,
  find,
  isKind,
  type Kind,
} from '#shared/record/record.ts';
import { REFERENCES } from '#shared/record/references.ts';
import { ruleWording } from '../coach/wording.ts';
import { choiceOf, stepName, t } from '../wording.ts';
import { rowText } from './leadText.ts';

interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly entries?: Readonly<Record<string, string>>;
}

/** Gives what a field holds, below its default, its null and its list. */
function innermost(kind: Kind, field: string): Definition | undefined {
  const shape: Readonly<Record<string, z.ZodType>> = KINDS[kind].shape;
  let found: Definition | undefined;
  for (let schema = shape[field]; schema; schema = found.innerType ?? found.element) {
    found = schema.def as unknown as Definition;
  }
  return found;
}

/** Gives the options of a field with a fixed list, or none. */
export function optionsOf(kind: Kind, field: string): readonly string[] {
  return Object.values(innermost(kind, field)?.entries ?? {});
}

/** Gives a value in words: texts whole, days long, people by name. */
export function valueText(
  record: ConferenceRecord,
  kind: Kind,
  field: string,
  value: unknown,
): string {
  if (value === null || value === undefined || value === '') return t('values.nothing');
  if (isHidden(record, kind, field)) return t('values.hidden');
  if (typeof value === 'boolean') return t(value ? 'values.yes' : 'values.no');
  if (Array.isArray(value)) {
    const texts = value.map((one) => valueText(record, kind, field, one));
    return texts.length > 0 ? texts.join(', ') : t('values.nothing');
  }
  const text = String(value);
  const target = REFERENCES.find((one) => one.kind === kind && one.field === field)?.target;
  if (target) return pointedAt(record, target, text);
  if (kind === 'dismissals' && field === 'rule') return ruleWording(text as Rule).name;
  if (kind === 'clockMarks' && field === 'state') return clockText(record, text);
  const options = optionsOf(kind, field);
  if (options.length > 0) return choiceOf(options, text);
  // By its field, not by its looks: words may look like a day, and like one that does not exist.
  return innermost(kind, field)?.format === 'date' ? longDate(text) : text;
}

/** Gives what the clock was set to: a step, or that it stands. */
function clockText(record: ConferenceRecord, state: string): string {
  return isItem(state) ? stepName(record, state) : t('clock.stopped');
}

/** Until all are in, nobody sees the marks of others, here neither [R2.6]. */
function isHidden(record: ConferenceRecord, kind: Kind, field: string): boolean {
  const isMark = (kind === 'scales' || kind === 'dangerMarks') && field === 'safety';
  return isMark && !conferenceOf(record).marksShown;
}

/** Gives a row that is pointed at: people by their name, others by their words. */
function pointedAt(record: ConferenceRecord, target: Kind, id: string): string {
  const row = isKind(target) ? find(record, target, id) : undefined;
  if (!row) return t('values.gone');
  return 'name' in row && row.name ? row.name : rowText(record, target, row);
}
