/** What is there while Waymark is open: the store and every service over it. */
import { openSpareThreads } from '#main/documents/spareThreads.ts';
import { handlersOf, type OpenHandlers } from '#main/ipc/handlers.ts';
import { carryOver } from '#main/store/deletions.ts';
import { openStore } from '#main/store/open.ts';
import { removeReplaced } from '#main/store/swap.ts';
import type { EventName, Events } from '#shared/contract/routes.ts';
import { authorityOf } from './authority/authority.ts';
import { backupsOf } from './backups/backups.ts';
import { changeableStore } from './backups/changeableStore.ts';
import { openOrOfferRestore } from './backups/offer.ts';
import { openingOf } from './backups/openingStore.ts';
import { calendarOf } from './calendar.ts';
import { conferencesOf } from './conferences.ts';
import { copiesOf } from './copies.ts';
import { copyJobsOf } from './copyJobs.ts';
import { deletionOf } from './deletion.ts';
import { dueOf } from './due.ts';
import type { Emit } from './emit.ts';
import { finalsOf } from './finals.ts';
import { handoverOf } from './handover/handover.ts';
import { historyOf } from './history.ts';
import type { WaymarkContext } from './openWaymark.ts';
import { recordServiceOf } from './record.ts';
import type { RoomMemory } from './room/memory.ts';
import { type RoomService, roomServiceOf } from './room/room.ts';
import { spellingOf } from './spelling.ts';
import { tourOf } from './tour.ts';
import { worksheetOf } from './worksheet.ts';

export interface OpenedDesk {
  readonly handlers: OpenHandlers;
  readonly key: Buffer;
  readonly room: RoomService;
  backUpIfChanged(): Promise<void>;
  /** Brings the copies of the key file beside the backups up to date. */
  copyKey(): Promise<void>;
  /** Ends what runs, backs up what changed, closes the database and wipes the key. */
  close(): Promise<void>;
}

/**
 * Opens the database with its key, or makes it.
 * @throws WaymarkError as opening does; all stays as it is, and the key is wiped.
 */
export async function openDesk(
  context: WaymarkContext,
  key: Buffer,
  memory: RoomMemory,
): Promise<OpenedDesk> {
  const { dataFolder, resourcesFolder, clock, version } = context;
  const open = () => openStore(openingOf(context, key));
  const opened = await openOrOfferRestore({ ...context, key, open }).catch((error) => {
    key.fill(0);
    throw error;
  });
  const { store, change } = changeableStore(opened);
  removeReplaced(dataFolder);
  const room = roomServiceOf({
    ...context,
    store,
    memory,
    authority: () => settings.current(),
  });
  /** The wall hears what the windows hear, and shows no more of it than the room may see. */
  const emit: Emit = (name, payload) => {
    context.emit(name, payload);
    hearOn(room, name, payload);
  };
  const acting = () => ({ at: clock().toISOString(), actor: context.actor });
  const backups = backupsOf({
    dataFolder,
    key,
    store,
    reopen: () => {
      change(open());
      emit('store.replaced', {});
    },
    carryOver(path) {
      const certificates = store.certificates();
      carryOver(path, { key, appVersion: version, clock, certificates, acting: acting() });
    },
    clock,
    chooseFolder: context.chooseBackupFolder,
  });
  const jobs = copyJobsOf(context);
  const threads = openSpareThreads(context.workerUrl, resourcesFolder);
  const spelling = spellingOf({ ...context, store });
  const settings = authorityOf({ ...context, emit });
  const authority = settings.current;
  const handlers = handlersOf({
    conferences: conferencesOf({ store, acting, resourcesFolder, authority }),
    record: recordServiceOf({ store, acting, clock, emit }),
    history: historyOf(store),
    due: dueOf({ store, clock, authority }),
    calendar: calendarOf({ ...context, store, authority }),
    jobs,
    copies: copiesOf({ ...context, store, jobs, threads, authority }),
    finals: finalsOf({ ...context, emit, store, jobs, threads, acting, authority }),
    backups,
    handover: handoverOf({ ...context, store, acting }),
    deletion: deletionOf({ store, backups, acting, emit }),
    spelling,
    tour: tourOf(dataFolder),
    authority: settings,
    room,
    worksheet: worksheetOf({ ...context, store }),
  });
  return {
    handlers,
    key,
    room,
    backUpIfChanged: backups.makeIfChanged,
    copyKey: backups.copyKey,
    async close() {
      try {
        room.close();
        await Promise.all([jobs.close(), threads.close(), spelling.close()]);
        await backups.makeIfChanged();
        store.close();
      } finally {
        key.fill(0);
      }
    },
  };
}

function hearOn<Name extends EventName>(
  room: RoomService,
  name: Name,
  payload: Events[Name],
): void {
  const event = { name, payload } as {
    [N in EventName]: { name: N; payload: Events[N] };
  }[EventName];
  if (event.name === 'record.changed') room.changed(event.payload);
  if (event.name === 'conference.gone') room.gone(event.payload.conferenceId);
  if (event.name === 'store.replaced') room.replaced();
  if (event.name === 'authority.changed') room.settled();
}
