/** What has changed, put in groups that a chair can read: whose it is, and on which page. */
import type { RowDifference } from '#shared/history/difference.ts';
import { recordWith } from '#shared/history/recordWith.ts';
import { type Page, pagesOf, samePage } from '#shared/plan/way.ts';
import { pageOfRow } from '#shared/plan/whereabouts.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import { type ConferenceRecord, find, type Kind } from '#shared/record/record.ts';
import { REFERENCES } from '#shared/record/references.ts';
import { t } from '../wording.ts';
import { fieldLabel } from './fieldLabel.ts';
import { rowText, subjectName } from './leadText.ts';
import { valueText } from './valueText.ts';

export interface ShownField {
  readonly field: string;
  readonly label: string;
  /** In words; null where the line was not there. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface ShownRow {
  readonly id: string;
  readonly is: RowDifference['is'];
  readonly title: string;
  readonly fields: readonly ShownField[];
}

export interface ShownPage {
  readonly page: Page;
  /** Whether the page is still there to go to. */
  readonly isThere: boolean;
  readonly rows: readonly ShownRow[];
}

export interface ShownGroup {
  /** Whose it is: a child's or a parent's name, or that it is everybody's. */
  readonly title: string;
  readonly pages: readonly ShownPage[];
}

type Values = Readonly<Record<string, unknown>>;

/** Gives differences in groups: everybody's first, then each child and each parent. */
export function groupsOf(
  now: ConferenceRecord,
  differences: readonly RowDifference[],
): ShownGroup[] {
  const removed = differences.flatMap((one) =>
    one.is === 'removed' ? [{ kind: one.kind, row: one.row }] : [],
  );
  const record = recordWith(now, removed);
  const all = pagesOf(record);
  const placed = differences.flatMap((difference) => placedRows(record, difference, all));
  const pages = all.flatMap((page): ShownPage[] => {
    const rows = placed.filter((one) => samePage(one.page, page)).map(({ row }) => row);
    const isThere = pagesOf(now).some((other) => samePage(other, page));
    return rows.length > 0 ? [{ page, isThere, rows }] : [];
  });
  const subjects = [...new Set(pages.map(({ page }) => page.subjectId))];
  return subjects
    .sort((one, other) => Number(one !== null) - Number(other !== null))
    .map((subjectId) => {
      const own = pages.filter(({ page }) => page.subjectId === subjectId);
      const name = own[0] ? subjectName(record, own[0].page) : '';
      const unnamed = t(subjectId === null ? 'changes.everybody' : 'rows.person');
      return { title: name || unnamed, pages: own };
    });
}

/** Where a line is shown that stands on no page, such as a worry that is of no child. */
const ELSEWHERE: Page = { step: 'family', part: 'people', subjectId: null };

/** A line may be written on several pages: its fields are shown where they are written. */
function placedRows(
  record: ConferenceRecord,
  difference: RowDifference,
  all: readonly Page[],
): { page: Page; row: ShownRow }[] {
  const { kind, id, is } = difference;
  const pageFor = (line: Values, field?: string) => {
    const page = pageOfRow(record, kind, line, field);
    return all.find((other) => samePage(other, page)) ?? ELSEWHERE;
  };
  const line: Values =
    is === 'changed' ? ((find(record, kind, id) ?? { id }) as unknown as Values) : difference.row;
  const fields =
    is === 'changed' ? changedFields(record, difference, line) : wholeRow(record, difference);
  const title = rowText(record, kind, line);
  if (is !== 'changed') {
    return [{ page: pageFor(line), row: { id, is, title, fields } }];
  }
  const pages: { page: Page; fields: ShownField[] }[] = [];
  for (const field of fields) {
    const page = pageFor(line, field.field);
    const known = pages.find((other) => samePage(other.page, page));
    if (known) known.fields.push(field);
    else pages.push({ page, fields: [field] });
  }
  return pages.map(({ page, fields: own }) => ({ page, row: { id, is, title, fields: own } }));
}

function changedFields(
  record: ConferenceRecord,
  { kind, fields }: Extract<RowDifference, { is: 'changed' }>,
  line: Values,
): ShownField[] {
  return fields.map(({ field, before, after }) => ({
    field,
    label: fieldLabel(record, kind, line, field),
    before: valueText(record, kind, field, before),
    after: valueText(record, kind, field, after),
  }));
}

/** What a line holds that was added or removed, apart from what nobody has filled in. */
function wholeRow(
  record: ConferenceRecord,
  { kind, is, row }: Exclude<RowDifference, { is: 'changed' }>,
): ShownField[] {
  return saidFields(kind)
    .filter((field) => !isUnsaid(kind, field, row[field]))
    .map((field) => {
      const text = valueText(record, kind, field, row[field]);
      return {
        field,
        label: fieldLabel(record, kind, row, field),
        before: is === 'removed' ? text : null,
        after: is === 'added' ? text : null,
      };
    });
}

/** Gives the fields of a kind that say something, in their order: not ids, not what it is part of. */
export function saidFields(kind: Kind): string[] {
  const unsaid = new Set([
    'id',
    'version',
    'position',
    'itemKind',
    'itemId',
    'itemField',
    'original',
    // What a settlement is about.
    'field',
    'said',
  ]);
  for (const { kind: of, field, owned } of REFERENCES) {
    if (of === kind && owned) unsaid.add(field);
  }
  return Object.keys(KINDS[kind].shape).filter((field) => !unsaid.has(field));
}

function isUnsaid(kind: Kind, field: string, value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  const shape: Readonly<Record<string, { def: unknown }>> = KINDS[kind].shape;
  const { defaultValue } = (shape[field]?.def ?? {}) as { defaultValue?: unknown };
  return JSON.stringify(value) === JSON.stringify(defaultValue);
}
