/**
 * The open conference on the desk: its record, and the one way to change it. Main is the only
 * writer; what it answers and what it tells of other windows is worked into the same record.
 */
import { useQuery } from '@tanstack/react-query';
import {
  createContext,
  type ReactNode,
  use,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
} from 'react';
import type { ReadRecord, Standing } from '#shared/contract/routes.ts';
import { WaymarkError } from '#shared/errors.ts';
import { type Command, lookAt } from '#shared/record/commands.ts';
import { idOfDraft } from '#shared/record/ids.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import type { ConferenceRecord, Kind, Row, Values } from '#shared/record/record.ts';
import { wording } from '#shared/wording/index.ts';
import { request } from './client.ts';
import { listenTo, type News } from './news.ts';
import { mayRemove, type OpenRecordInUse, useOpenRecord } from './useOpenRecord.ts';

interface OpenConference extends Omit<OpenRecordInUse, 'open'>, Standing {
  readonly conferenceId: string;
  /** When the last change was on disk, ISO 8601. */
  readonly savedAt: string;
  /** Whether a command is on its way. */
  readonly saving: boolean;
  /** Whether something is on its way from this window that may remove lines. */
  readonly removing: boolean;
  /** Why the last change could not be saved; empty once one was. */
  readonly problem: string;
}

/** The ways to change an open conference: the same from its opening to its end. */
type Acts = Pick<OpenConference, 'conferenceId' | 'recordNow' | 'apply' | 'step'>;

const OpenConferenceContext = createContext<OpenConference | null>(null);
const ConferenceBesideContext = createContext<OpenConference | null>(null);
const ActsContext = createContext<Acts | null>(null);

/** Opens a conference for everything below it; shows `whileOpening` or `failed` until it is there. */
export function ConferenceProvider(props: {
  conferenceId: string;
  children: ReactNode;
  whileOpening: ReactNode;
  failed: (error: Error) => ReactNode;
}) {
  const { conferenceId, children } = props;
  const [news, setNews] = useState<News | null>(null);
  useEffect(() => {
    const listening = listenTo(conferenceId);
    setNews(listening);
    return () => listening.stop();
  }, [conferenceId]);
  const opened = useQuery({
    queryKey: ['record', conferenceId],
    queryFn: () => request('record.read', { conferenceId }),
    // Not before somebody listens.
    enabled: news !== null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (opened.error) return props.failed(opened.error);
  if (!opened.data || !news) return props.whileOpening;
  return (
    <Opened conferenceId={conferenceId} first={opened.data} news={news}>
      {children}
    </Opened>
  );
}

function Opened(props: {
  conferenceId: string;
  first: ReadRecord;
  news: News;
  children: ReactNode;
}) {
  const { conferenceId } = props;
  const { open, ...inUse } = useOpenRecord(conferenceId, props.first, props.news);
  const { savedAt, onTheirWay, number, undoable, redoable, problem } = open;
  const saving = onTheirWay.length > 0;
  const removing = mayRemove(open);
  const { record, recordNow, apply, step } = inUse;
  const acts = useMemo(
    () => ({ conferenceId, recordNow, apply, step }),
    [conferenceId, recordNow, apply, step],
  );
  const now = useMemo(
    () => ({ ...acts, record, savedAt, saving, removing, number, undoable, redoable, problem }),
    [acts, record, savedAt, saving, removing, number, undoable, redoable, problem],
  );
  const beside = useDeferredValue(now);
  return (
    <ActsContext value={acts}>
      <OpenConferenceContext value={now}>
        <ConferenceBesideContext value={beside}>{props.children}</ConferenceBesideContext>
      </OpenConferenceContext>
    </ActsContext>
  );
}

/**
 * Gives the ways to change the open conference. What uses only these is not drawn again with each
 * change of the record.
 */
export function useActs(): Acts {
  const acts = use(ActsContext);
  if (!acts) throw new Error('No conference is open here.');
  return acts;
}

/** Gives the open conference. Only below a `ConferenceProvider`. */
export function useConference(): OpenConference {
  const open = use(OpenConferenceContext);
  if (!open) throw new Error('No conference is open here.');
  return open;
}

/**
 * Gives the open conference to what stands around the page: it follows a moment after the page
 * itself, so that it never keeps a key waiting. Nothing that is typed into may use it.
 */
export function useConferenceBeside(): OpenConference {
  const open = use(ConferenceBesideContext);
  if (!open) throw new Error('No conference is open here.');
  return open;
}

const drafts = new Map<string, Row>();
const everyDraft = new WeakSet<Row>();

/** Says whether a row, as it was drawn, was still to be added to the record. */
export function isDraft(row: Row): boolean {
  return everyDraft.has(row);
}

/** Forgets the rows that were never added: nothing of a record stays behind a lock. */
export function forgetDrafts(): void {
  drafts.clear();
}

/**
 * Gives the row that fits, or a draft that stays the same, also from page to page and in every
 * window, until the first value adds it.
 */
export function useRowOrDraft<K extends Kind>(
  kind: K,
  found: Row<K> | undefined,
  values: Values<K>,
): Row<K> {
  if (found) return found;
  const id = idOfDraft(kind, values);
  const draft = drafts.get(id) ?? (KINDS[kind].parse({ id, ...values }) as Row);
  drafts.set(id, draft);
  everyDraft.add(draft);
  return draft as Row<K>;
}

/**
 * Gives the function that saves values to a row, adding the row if the record has none yet.
 * `was` is what they were typed over, where that is not what the row holds as it was drawn.
 * @throws WaymarkError `conflict` when that was changed meanwhile, `notFound` when the row is gone.
 */
export function useSaveValues(): <K extends Kind>(
  kind: K,
  row: Row<K>,
  values: Values<K>,
  was?: object,
) => Promise<void> {
  const { recordNow, apply } = useActs();
  return async (kind, row, values, was = fieldsOf(row, values)) => {
    const command = commandSaving(recordNow(), kind, row, values, was);
    if (command !== null) await apply(command);
  };
}

/**
 * Gives the command that saves values to a row, or adds the row with them; null where they stand
 * there already.
 * @throws WaymarkError `notFound` when the row is gone.
 */
export function commandSaving<K extends Kind>(
  record: ConferenceRecord,
  kind: K,
  row: Row<K>,
  values: Values<K>,
  was: object,
): Command | null {
  const now = lookAt(record).get(kind, row.id);
  if (now) {
    if (sameIn(now, values)) return null;
    return { name: 'set', kind, id: row.id, values: { ...values }, was: { ...was } };
  }
  // Removed meanwhile. A word that comes late does not bring it back.
  if (!isDraft(row)) throw goneMeanwhile();
  const { position: _, version: __, ...given } = row;
  return { name: 'add', rows: [{ kind, row: { ...given, ...values } }] };
}

function goneMeanwhile(): WaymarkError {
  return new WaymarkError('notFound', wording().desk('leftOver.notSaved'));
}

/** Gives what a row holds in the fields of the values. */
function fieldsOf(row: object, values: object): object {
  const held = row as Record<string, unknown>;
  return Object.fromEntries(Object.keys(values).map((field) => [field, held[field]]));
}

/** Says whether a row has these values already. */
function sameIn(row: object, values: object): boolean {
  return JSON.stringify(fieldsOf(row, values)) === JSON.stringify(values);
}
