/**
 * What is typed or chosen but not yet saved. It lives outside the pages, so that leaving a page,
 * failing to save or closing the window does not lose it: it stays until it is on disk, or until
 * somebody chose to let it go.
 */
import { WaymarkError } from '#shared/errors.ts';
import type { Command } from '#shared/record/commands.ts';
import type { Kind } from '#shared/record/record.ts';

/** How long typing has to rest before it is saved, in milliseconds. */
const QUIET = 500;
/** How long to wait before trying again after the disk refused, in milliseconds. */
const AGAIN = 5_000;

/** Which field of which line something was typed into. */
export interface Place {
  /** Whose conference it is: words of one family are never shown on the desk of another. */
  readonly conferenceId: string;
  readonly kind: Kind;
  readonly rowId: string;
  readonly field: string;
  /** What the field is called. */
  readonly label: string;
  /** Whether the line was in the record when it was typed, and not yet to be added. */
  readonly inRecord: boolean;
}

export interface Unsaved<Typed = unknown> {
  readonly typed: Typed;
  /** Why it could not be saved; empty while that was not tried. */
  readonly problem: string;
  /** Whether somebody else has changed the same meanwhile, so that one has to choose. */
  readonly overtaken: boolean;
  /** Whether it is tried again by itself. */
  readonly isRetried: boolean;
  readonly place: Place;
}

/**
 * Saves what was typed.
 * @param over the value of the record that it was typed over
 * @returns the value that the record holds then, over which one goes on typing
 * @throws Error with a sentence for the person; WaymarkError `conflict` when `over` no longer stands
 */
export type Save<Typed> = (typed: Typed, over: unknown) => Promise<unknown>;

interface Typing<Typed> {
  readonly place: Place;
  readonly typed: Typed;
  /** The value of the record as the person saw it when this began. */
  readonly over: unknown;
  readonly save: Save<Typed>;
  /** The command that will save it; null where it is none yet, such as half a day. */
  readonly foreseen: Command | null;
  /** Whether to save by itself after a moment of quiet. */
  readonly whenQuiet: boolean;
}

interface Entry {
  unsaved: Unsaved;
  over: unknown;
  save: Save<never>;
  foreseen: Command | null;
  timer: ReturnType<typeof setTimeout> | undefined;
  onItsWay: { readonly typed: unknown; readonly done: Promise<void> } | null;
}

const entries = new Map<string, Entry>();
const listeners = new Set<() => void>();
/** What was typed last, saved or not, until its field is left. */
let inHand: Entry | null = null;
let every: readonly Unsaved[] = [];

function tell(): void {
  every = [...entries.values()].map(({ unsaved }) => unsaved);
  for (const listener of listeners) listener();
}

/** Gives the name of a field, the same each time it is shown. */
export function keyOf({ rowId, field }: Pick<Place, 'rowId' | 'field'>): string {
  return `${rowId}/${field}`;
}

/** Gives what is unsaved in a field, or undefined when everything typed there is on disk. */
export function unsavedAt(key: string): Unsaved | undefined {
  return entries.get(key)?.unsaved;
}

/** Gives everything unsaved; the same list until something changes. */
export function everyUnsaved(): readonly Unsaved[] {
  return every;
}

/** Gives the commands that will save what is typed in one conference. */
export function foreseenIn(conferenceId: string): Command[] {
  return [...entries.values()].flatMap(({ foreseen, unsaved }) =>
    foreseen !== null && unsaved.place.conferenceId === conferenceId ? [foreseen] : [],
  );
}

/** Listens to every change of what is unsaved; gives the function that stops it. */
export function listenToUnsaved(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Keeps what stands in a field now. */
export function keepTyped<Typed>(typing: Typing<Typed>): void {
  const { place, typed, over, save, foreseen, whenQuiet } = typing;
  const key = keyOf(place);
  const entry: Entry = entries.get(key) ?? {
    unsaved: { typed, problem: '', overtaken: false, isRetried: false, place },
    over,
    save,
    foreseen,
    timer: undefined,
    onItsWay: null,
  };
  entry.unsaved = { ...entry.unsaved, typed };
  entry.save = save;
  entry.foreseen = foreseen;
  inHand = entry;
  entries.set(key, entry);
  clearTimeout(entry.timer);
  if (whenQuiet) entry.timer = setTimeout(() => void handOver(key), QUIET);
  tell();
}

/**
 * Saves what is in a field. Resolves when that was answered, saved or refused. What was overtaken
 * waits for a person.
 */
export function handOver(key: string): Promise<void> {
  const entry = entries.get(key);
  if (!entry || entry.unsaved.overtaken) return Promise.resolve();
  clearTimeout(entry.timer);
  const { typed } = entry.unsaved;
  if (entry.onItsWay) {
    const { done } = entry.onItsWay;
    // What is typed since goes over what is on its way, once that is there.
    return entry.onItsWay.typed === typed ? done : done.then(() => handOver(key));
  }
  const done = saveEntry(key, entry, typed);
  entry.onItsWay = { typed, done };
  return done;
}

async function saveEntry(key: string, entry: Entry, typed: unknown): Promise<void> {
  try {
    entry.over = await entry.save(typed as never, entry.over);
    entry.unsaved = { ...entry.unsaved, problem: '', isRetried: false };
    // Typing went on meanwhile: what was typed since is still to be saved.
    if (entry.unsaved.typed === typed && entries.get(key) === entry) entries.delete(key);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    const code = error instanceof WaymarkError ? error.code : null;
    const isRetried = code === 'storeUnwritable';
    entry.unsaved = { ...entry.unsaved, problem, isRetried, overtaken: code === 'conflict' };
    clearTimeout(entry.timer);
    if (isRetried) entry.timer = setTimeout(() => void handOver(key), AGAIN);
  } finally {
    entry.onItsWay = null;
    tell();
  }
}

/** Saves what was overtaken after all, over what somebody else has put there. */
export function keepMine(key: string, theirs: unknown): Promise<void> {
  const entry = entries.get(key);
  if (!entry) return Promise.resolve();
  entry.over = theirs;
  entry.unsaved = { ...entry.unsaved, problem: '', overtaken: false };
  return handOver(key);
}

/** Lets go of what is unsaved in a field. */
export function letGo(key: string): void {
  clearTimeout(entries.get(key)?.timer);
  entries.delete(key);
  leaveField(key);
}

/** The field is left: what is saved of it is no longer anybody's concern. */
export function leaveField(key: string): void {
  if (inHand !== null && keyOf(inHand.unsaved.place) === key) inHand = null;
  tell();
}

/**
 * Somebody else has removed lines. What was being typed into one of them is kept, even where it
 * had just been saved: it went from under the hands of whoever typed it.
 */
export function keepOfRemoved(rowIds: ReadonlySet<string>): void {
  if (inHand === null || !rowIds.has(inHand.unsaved.place.rowId)) return;
  entries.set(keyOf(inHand.unsaved.place), inHand);
  tell();
}

/** Hands over everything typed. Resolves when all of it was answered, saved or refused. */
export async function handOverAll(): Promise<void> {
  await Promise.all([...entries.keys()].map(handOver));
}

/**
 * Leaves the field that has the focus, as if by Tab, and hands over everything typed: some
 * fields take what was typed only when they are left.
 */
export async function leaveAndHandOverAll(): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await handOverAll();
}
