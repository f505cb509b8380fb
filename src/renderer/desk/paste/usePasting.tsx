import { ClipboardList } from 'lucide-react';
import { type ClipboardEvent, type ReactNode, useState } from 'react';
import { plainLinesOf } from '#shared/paste/lines.ts';
import type { Command } from '#shared/record/commands.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import type { Kind, Row } from '#shared/record/record.ts';
import { useConference } from '../../api/conference.tsx';
import { Button } from '../../components/Button.tsx';
import { placeOf } from '../fields/bound.ts';
import { cardOf } from '../steps/Card.tsx';
import { t } from '../wording.ts';
import { PasteDialog, type PastedLine } from './PasteDialog.tsx';

type Adding = Extract<Command, { name: 'add' }>['rows'];

/** A line as it is shown, and the rows that add it; the first is the one its card shows. */
export interface PastedRows extends PastedLine {
  readonly rows: Adding;
}

interface Opened {
  readonly text: string;
  /** The field it was pasted into, and its line where that is empty; null by the button. */
  readonly field: HTMLInputElement | HTMLTextAreaElement | null;
  readonly emptyLine: string | null;
}

/** Says whether a line holds nothing but what every new one of its list holds. */
function isEmpty(kind: Kind, row: Row, start: object): boolean {
  const fresh = KINDS[kind].parse({ ...start, id: row.id }) as object;
  const values = ({ position: _, version: __, ...rest }: Record<string, unknown>) => rest;
  return (
    JSON.stringify(values({ ...fresh })) ===
    JSON.stringify(values(KINDS[kind].parse(row) as Record<string, unknown>))
  );
}

/**
 * Gives what a list needs so that another list can be pasted into it: the button, what to do when
 * several lines are pasted into its first field, and the dialog to draw.
 */
export function usePasting<K extends Kind>(list: {
  readonly kind: K;
  readonly rows: readonly Row<K>[];
  readonly start: object;
  /** The field in which the words of a line stand; null where nothing is split. */
  readonly field: string | null;
  readonly hint: string;
  readonly read: (text: string) => readonly PastedRows[];
  readonly confirm: (count: number) => string;
}): {
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly button: ReactNode;
  readonly dialog: ReactNode;
} {
  const { kind, rows, field, read } = list;
  const { apply } = useConference();
  const [opened, setOpened] = useState<Opened | null>(null);
  const onPaste = (event: ClipboardEvent) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    const text = event.clipboardData.getData('text/plain');
    const place = target.closest<HTMLElement>('[data-place]')?.dataset.place;
    const row = rows.find((one) => field !== null && placeOf(one, field) === place);
    if (row === undefined || plainLinesOf(text).length < 2) return;
    event.preventDefault();
    event.stopPropagation();
    const hasNothing = target.value === '' && isEmpty(kind, row, list.start);
    setOpened({ text, field: target, emptyLine: hasNothing ? row.id : null });
  };
  const add = async (text: string, places: readonly number[]) => {
    const lines = read(text).filter((_, place) => places.includes(place));
    const emptyLine = opened?.emptyLine ?? null;
    setOpened(null);
    // The line it was pasted into would stay behind with nothing in it.
    if (emptyLine !== null) await apply({ name: 'remove', kind, id: emptyLine });
    await apply({ name: 'add', rows: lines.flatMap((line) => line.rows) });
    // After the answer: a dialog that closes hands the focus back to where it came from.
    cardOf(lines[0]?.rows[0]?.row.id ?? '')?.focus();
  };
  const putIn = ({ field: into, text }: Opened) => {
    setOpened(null);
    requestAnimationFrame(() => {
      into?.focus();
      // As a paste is: at the cursor, and taken back letter by letter.
      document.execCommand('insertText', false, text);
    });
  };
  const button = field !== null && (
    <Button look="quiet" onPress={() => setOpened({ text: '', field: null, emptyLine: null })}>
      <ClipboardList size={18} aria-hidden="true" /> {t('paste.button')}
    </Button>
  );
  const dialog = opened && (
    <PasteDialog
      hint={list.hint}
      text={opened.text}
      read={read}
      confirm={list.confirm}
      // The bar says why, should it not be saved.
      onAdd={(text, places) => void add(text, places).catch(() => {})}
      onPutIn={opened.field ? () => putIn(opened) : null}
      onLeave={() => setOpened(null)}
    />
  );
  return { onPaste, button, dialog };
}
