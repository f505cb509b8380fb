/**
 * The window of the chair's cards [R9.3]: it follows one window of the desk, and never leads
 * anything. It is told which page that window shows; the words it puts together by itself.
 */
import type { CardsState } from '#shared/contract/cards.ts';
import type { ConferencePlace } from '#shared/contract/room.ts';
import type { Emit } from '../emit.ts';
import type { CardsWindow } from './cardsWindow.ts';
import type { RoomMemory } from './memory.ts';
import { readRoomSettings, writeRoomSettings } from './settings.ts';

export interface CardsService {
  state(): CardsState;
  /** Opens the window for the page of a window of the desk, which it follows from then on. */
  open(place: ConferencePlace, desk: number): CardsState;
  /** A window of the desk has gone somewhere, or has closed. */
  moved(): void;
  /** A conference is gone. */
  gone(conferenceId: string): void;
  setBeside(isBeside: boolean): CardsState;
  /** Tells nobody anything any longer. */
  close(): void;
}

export interface CardsContext {
  readonly emit: Emit;
  readonly cardsWindow: CardsWindow;
  readonly memory: Pick<RoomMemory, 'cards' | 'places'>;
  readonly dataFolder: string;
}

/** Gives the service of the cards, over what is remembered from before a lock. */
export function cardsServiceOf(context: CardsContext): CardsService {
  const { emit, cardsWindow, memory, dataFolder } = context;
  let { isBeside } = readRoomSettings(dataFolder);
  let told = '';
  let isClosed = false;

  /** Where the followed window is; another with the same conference where it has left that. */
  const leading = (): ConferencePlace | null => {
    if (memory.cards === null) return null;
    const { conferenceId, desk } = memory.cards;
    const own = memory.places.get(desk);
    if (own?.conferenceId === conferenceId) return own;
    const next = [...memory.places].find(([, place]) => place.conferenceId === conferenceId);
    if (next === undefined) {
      // It closes with its conference.
      memory.cards = null;
      cardsWindow.close();
      return null;
    }
    const [other, place] = next;
    memory.cards = { conferenceId, desk: other };
    return place;
  };
  const tell = (): CardsState => {
    const state = { at: leading(), isBeside };
    const now = JSON.stringify(state);
    if (now !== told) emit('cards.changed', state);
    told = now;
    return state;
  };

  cardsWindow.listen(() => {
    memory.cards = null;
    if (!isClosed) tell();
  });

  return {
    state: tell,
    open(place, desk) {
      memory.places.set(desk, place);
      memory.cards = { conferenceId: place.conferenceId, desk };
      cardsWindow.open(place.conferenceId, desk);
      return tell();
    },
    moved: () => void tell(),
    gone(conferenceId) {
      for (const [desk, place] of memory.places) {
        if (place.conferenceId === conferenceId) memory.places.delete(desk);
      }
      tell();
    },
    setBeside(wanted) {
      isBeside = wanted;
      writeRoomSettings(dataFolder, { isBeside });
      return tell();
    },
    close() {
      isClosed = true;
    },
  };
}
