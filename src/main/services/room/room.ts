/**
 * The wall of the room [R9.1]: which conference, page and screen stands on it, and the one place
 * from which anything is sent to it. What anybody in the room may not see is gone before.
 */
import type { Store } from '#main/store/store.ts';
import { notHere } from '#main/store/store.ts';
import { noteOfArrival } from '#shared/agenda/outOfRoom.ts';
import type { Authority } from '#shared/authority/pack.ts';
import type { ConferencePlace, RoomState } from '#shared/contract/room.ts';
import type { Events, ParsedInput } from '#shared/contract/routes.ts';
import { samePage } from '#shared/plan/way.ts';
import { applyChanges } from '#shared/record/changes.ts';
import { type Command, changesFor, lookAt } from '#shared/record/commands.ts';
import { type ConferenceRecord, conferenceOf } from '#shared/record/record.ts';
import type { HereNow } from '#shared/room/here.ts';
import { pictureAt, type Room, roomOf, shownIn } from '#shared/room/onWall.ts';
import { rememberingLook } from '#shared/room/seen.ts';
import { SIZES, type WallPicture } from '#shared/room/slide.ts';
import {
  afterAct,
  deskMoved,
  inLanguage,
  openWall,
  type Shown,
  type WallAct,
  type WallState,
} from '#shared/room/state.ts';
import type { Telling } from '#shared/room/wall.ts';
import type { WordingLanguage } from '#shared/wording/catalogues.ts';
import type { Emit } from '../emit.ts';
import { coversDesk, type RoomMemory } from './memory.ts';
import { readRoomSettings, rememberedAmong, writeRoomSettings } from './settings.ts';
import type { Wall } from './wall.ts';

export interface RoomService {
  state(): RoomState;
  /** @throws WaymarkError `notFound`. */
  open(wanted: ParsedInput<'room.open'>, window: number): RoomState;
  /** A window of the desk has gone somewhere; null: to no conference, or it has closed. */
  at(place: ConferencePlace | null, window: number): void;
  typing(conferenceId: string, commands: readonly Command[], window: number): void;
  act(act: WallAct): RoomState;
  language(language: WordingLanguage): RoomState;
  here(wanted: ParsedInput<'room.here'>): RoomState;
  /** Something was saved. */
  changed(change: Events['record.changed']): void;
  /** The authority has settled something else. */
  settled(): void;
  /** A conference is gone, or another state of everything is in force. */
  gone(conferenceId: string): void;
  replaced(): void;
  /** Forgets the record. */
  close(): void;
}

export interface RoomContext {
  readonly store: Pick<Store, 'read'>;
  readonly emit: Emit;
  readonly wall: Wall;
  readonly memory: RoomMemory;
  readonly dataFolder: string;
  readonly authority: () => Authority;
}

/** What the wall stands still on while it is frozen. */
interface Frozen {
  readonly record: ConferenceRecord;
  readonly place: Pick<WallState, 'page' | 'part' | 'size' | 'language'>;
}

const NOBODY_SAID: HereNow = {};
/** As it is written on the keys; `menuTemplate.ts` has the same. */
const KEY_BACK = process.platform === 'darwin' ? 'Cmd+Shift+W' : 'Ctrl+Shift+W';

/** Gives the service of the wall, over what is remembered from before a lock. */
export function roomServiceOf(context: RoomContext): RoomService {
  const { store, emit, wall, memory, dataFolder, authority } = context;
  /** The record of the conference on the wall, as it is on disk. */
  let saved: ConferenceRecord | null = null;
  /** The same with what is typed; null when it has to be worked out anew. */
  let foreseen: ConferenceRecord | null = null;
  let seen: { of: ConferenceRecord; here: HereNow; telling: Telling; room: Room } | null = null;
  let look = rememberingLook();
  let frozen: Frozen | null = null;
  let sent = '';
  let told = '';
  let isClosed = false;
  const typed = new Map<number, readonly Command[]>();

  const hereNow = (conferenceId: string): HereNow =>
    memory.hereNow.get(conferenceId) ?? NOBODY_SAID;
  const forget = () => {
    saved = null;
    foreseen = null;
    seen = null;
    look = rememberingLook();
    typed.clear();
  };

  /** The record as it will be when what is typed is saved. */
  const record = (conferenceId: string): ConferenceRecord => {
    if (saved === null) {
      const read = store.read(conferenceId);
      if (read === undefined) throw notHere();
      saved = read.record;
    }
    foreseen ??= [...typed.values()].flat().reduce(foresee, saved);
    return foreseen;
  };
  /** What the room may see of this record, worked out once. */
  const roomFor = (
    of: ConferenceRecord,
    { conferenceId, language }: Pick<WallState, 'conferenceId' | 'language'>,
  ): Room => {
    const here = hereNow(conferenceId);
    const telling: Telling = { language, authority: authority() };
    const known =
      seen?.of === of && seen.here === here && isSameTelling(seen.telling, telling) ? seen : null;
    seen = known ?? { of, here, telling, room: roomOf(of, here, telling, look) };
    return seen.room;
  };
  const roomNow = (state: WallState): Room => roomFor(record(state.conferenceId), state);
  /** Frozen words stay; who may see what is asked anew, so that nobody walks in on a secret. */
  const roomFrozen = ({ conferenceId }: WallState, still: Frozen): Room => {
    const now = record(conferenceId);
    const { withholdings, settlements, attendances, absences } = now;
    return roomOf(
      { ...still.record, withholdings, settlements, attendances, absences },
      hereNow(conferenceId),
      { language: still.place.language, authority: authority() },
      look,
      now,
    );
  };
  const shown = (state: WallState): Shown => shownIn(roomNow(state), wall.size(), state.size);

  const send = (picture: WallPicture) => {
    const now = JSON.stringify(picture);
    if (now === sent) return;
    sent = now;
    wall.show(picture);
  };
  const tell = (onWall: RoomState['onWall']): RoomState => {
    const state = {
      onWall,
      displays: wall.displays(),
      hereNow: Object.fromEntries(memory.hereNow),
    };
    const now = JSON.stringify(state);
    if (now !== told) emit('room.changed', state);
    told = now;
    return state;
  };
  /** Draws the wall, tells the desk, and gives what it told. */
  const draw = (): RoomState => {
    const { state } = memory;
    if (state === null) {
      sent = '';
      return tell(null);
    }
    const still = state.isFrozen ? frozen : null;
    const keyBack = coversDesk(memory, wall) ? KEY_BACK : '';
    const room = still ? roomFrozen(state, still) : roomNow(state);
    const { picture, at, of } = pictureAt(room, still?.place ?? state, wall.size(), keyBack);
    send(state.isBlank ? { is: 'blank' } : picture);
    const place = still?.place ?? state;
    return tell({
      conferenceId: state.conferenceId,
      page: place.page,
      part: at,
      parts: of,
      followsDesk: samePage(place.page, state.deskPage),
      isHeld: state.isHeld,
      isFrozen: state.isFrozen,
      isBlank: state.isBlank,
      isLargest: state.size === SIZES.length - 1,
      isSmallest: state.size === 0,
      language: state.language,
      displayId: wall.displayId(),
      keptOff: room.seen.keptOff,
    });
  };
  /** Draws it because something happened elsewhere, which must not fail for the wall's sake. */
  const redraw = () => {
    try {
      draw();
    } catch (error) {
      // Rather nothing than something old.
      sent = '';
      wall.show({ is: 'blank' });
      console.error(error);
    }
  };
  const put = (state: WallState | null): RoomState => {
    const before = memory.state;
    memory.state = state;
    if (state?.conferenceId !== before?.conferenceId) forget();
    if (state?.isFrozen && !before?.isFrozen) {
      frozen = { record: record(state.conferenceId), place: state };
    }
    if (!state?.isFrozen) frozen = null;
    if (state === null) wall.close();
    return draw();
  };
  const remember = (size: number) => {
    const display = wall.displays().find(({ id }) => id === wall.displayId());
    const { display: before } = readRoomSettings(dataFolder);
    const kept = display === undefined ? before : { id: display.id, label: display.label };
    writeRoomSettings(dataFolder, { display: kept, size });
  };
  /** The screen that was asked for or used last, else one on which the desk is not. */
  const displayFor = (asked: number | null, window: number): number | undefined => {
    const displays = wall.displays();
    const desk = wall.displayOfDesk(window);
    const others = displays.filter(({ id }) => id !== desk);
    const found =
      displays.find(({ id }) => id === asked) ??
      rememberedAmong(others, readRoomSettings(dataFolder)) ??
      others[0] ??
      displays[0];
    return found?.id;
  };
  const showOn = (displayId: number | undefined) => {
    if (displayId === undefined || wall.displayId() === displayId) return;
    sent = '';
    wall.open(displayId);
  };

  wall.listen({
    closed() {
      if (isClosed) memory.state = null;
      else if (memory.state !== null) put(null);
    },
    displaysChanged() {
      const { state, leader } = memory;
      if (state === null) return void (isClosed || tell(null));
      const others = wall.displays().filter(({ id }) => id !== wall.displayOfDesk(leader));
      // Its screen is back: so is the wall, as it was. It never covers the desk by itself.
      if (wall.displayId() === null) {
        showOn((rememberedAmong(others, readRoomSettings(dataFolder)) ?? others[0])?.id);
      }
      if (!isClosed) redraw();
    },
  });

  return {
    state: () => (told === '' ? draw() : JSON.parse(told)),
    open({ conferenceId, page, displayId }, window) {
      const before = memory.state;
      // Another screen is no other picture.
      if (before?.conferenceId === conferenceId && displayId !== null) {
        showOn(displayFor(displayId, window));
        remember(before.size);
        return draw();
      }
      if (before?.conferenceId !== conferenceId) forget();
      const of = record(conferenceId);
      const isSameOne = before?.conferenceId === conferenceId;
      const language = isSameOne ? before.language : conferenceOf(of).planLanguage;
      const room = roomFor(of, { conferenceId, language });
      const size = before?.size ?? readRoomSettings(dataFolder).size;
      const shownNow = shownIn(room, wall.size(), size);
      const state = openWall(conferenceId, page, { size, language }, shownNow);
      memory.leader = window;
      memory.places.set(window, { conferenceId, page });
      showOn(displayFor(displayId ?? wall.displayId(), window));
      remember(size);
      return put(state);
    },
    at(place, window) {
      if (place === null) memory.places.delete(window);
      else memory.places.set(window, place);
      foreseen = typed.delete(window) ? null : foreseen;
      const { state } = memory;
      if (state === null) return;
      const isThere = ({ conferenceId }: ConferencePlace) => conferenceId === state.conferenceId;
      const led = memory.places.get(memory.leader);
      if (led === undefined || !isThere(led)) {
        const [next] = [...memory.places].filter(([, where]) => isThere(where));
        // It closes with its conference.
        if (next === undefined) return void put(null);
        memory.leader = next[0];
      }
      const leading = memory.places.get(memory.leader);
      if (leading === undefined || samePage(leading.page, state.deskPage)) return void draw();
      put(deskMoved(state, leading.page, shown(state)));
    },
    typing(conferenceId, commands, window) {
      if (conferenceId !== memory.state?.conferenceId) return;
      if (commands.length === 0) typed.delete(window);
      else typed.set(window, commands);
      foreseen = null;
      redraw();
    },
    act(act) {
      const { state } = memory;
      if (state === null) return draw();
      const after = afterAct(state, act, shown(state));
      if (after !== null && after.size !== state.size) remember(after.size);
      return put(after);
    },
    language(language) {
      const { state } = memory;
      return state === null ? draw() : put(inLanguage(state, language));
    },
    here({ conferenceId, personId, isHere }) {
      memory.hereNow.set(conferenceId, { ...hereNow(conferenceId), [personId]: isHere });
      return draw();
    },
    changed({ conferenceId, changes }) {
      // To be written down as here takes from the wall; only the chair's own word gives to it.
      for (const personId of changes.map(noteOfArrival)) {
        if (personId !== null && hereNow(conferenceId)[personId] === false) {
          memory.hereNow.set(conferenceId, { ...hereNow(conferenceId), [personId]: true });
        }
      }
      if (conferenceId !== memory.state?.conferenceId) return;
      if (saved !== null) saved = applyChanges(saved, changes);
      foreseen = null;
      redraw();
    },
    settled() {
      if (memory.state !== null) redraw();
    },
    gone(conferenceId) {
      memory.hereNow.delete(conferenceId);
      if (memory.state?.conferenceId === conferenceId) put(null);
    },
    replaced() {
      forget();
      frozen = null;
      const { state } = memory;
      if (state === null) return;
      const isThere = store.read(state.conferenceId) !== undefined;
      put(isThere ? { ...state, isFrozen: false } : null);
    },
    close() {
      isClosed = true;
      forget();
      frozen = null;
    },
  };
}

function isSameTelling(one: Telling, other: Telling): boolean {
  return one.language === other.language && one.authority === other.authority;
}

/** Gives the record as it will be; as it is where what is typed no longer fits. */
function foresee(record: ConferenceRecord, command: Command): ConferenceRecord {
  try {
    return applyChanges(record, changesFor(lookAt(record), command));
  } catch {
    return record;
  }
}
