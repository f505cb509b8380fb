/**
 * The whole surface between the windows and the main process: every route with its input and
 * output, and every event. The router's parser, the handlers' type and the client's type follow
 * from this object. Input is parsed at run time; output and events come from main and are typed.
 */
import { z } from 'zod';
import { BACKUP_NAME } from '../backups/names.ts';
import type { LocalLists } from '../coach/local.ts';
import { copyRequestSchema, FORMATS } from '../documents/request.ts';
import type { ActLine, ReversibleAct } from '../history/act.ts';
import type { RowDifference } from '../history/difference.ts';
import { LONGEST_PASSPHRASE } from '../keys/passphrase.ts';
import type { Change } from '../record/changes.ts';
import { CONFERENCE_KINDS, NATIONS } from '../record/choices.ts';
import { commandSchema } from '../record/commands.ts';
import { day, words } from '../record/fields.ts';
import type { Conference, ConferenceRecord } from '../record/record.ts';
import type { DueStep } from '../rules/due.ts';
import { LONGEST_WORD, MOST_WORDS } from '../spelling/limits.ts';
import type { AuthorityState, ChosenAuthority } from './authority.ts';
import type { BackupState } from './backups.ts';
import { type Certificate, DELETION_REASONS, type DeletionOutlook } from './deletions.ts';
import type { FinalCopy } from './finals.ts';
import type { ChosenHandover, HandoverContent, SavedHandover } from './handover.ts';
import { type KeyState, MINUTES_CHOICES } from './keys.ts';
import {
  deskPlaceSchema,
  hereSchema,
  openWallSchema,
  type RoomState,
  typingSchema,
  wallActSchema,
  wallLanguageSchema,
} from './room.ts';
import { type ReturnedSheet, type SavedSheet, sheetSchema } from './worksheet.ts';

/** A line of the start page. */
export interface ConferenceSummary {
  readonly id: string;
  readonly familyName: string;
  readonly kind: Conference['kind'];
  readonly heldOn: string | null;
  readonly childNames: readonly string[];
  /** When it was last changed, ISO 8601. */
  readonly changedAt: string;
  /** The day until which it has to be kept. */
  readonly keepUntil: string | null;
}

/** Some of the conferences that fit, and how many do. */
export interface ConferencePage {
  readonly conferences: readonly ConferenceSummary[];
  readonly total: number;
}

/** A step that is overdue or comes this week; it tells no more than a line of the start page. */
export interface DueLine extends DueStep {
  readonly conferenceId: string;
  readonly familyName: string;
}

/** Some of them, overdue ones first; how many are overdue, and how many there are. */
export interface DuePage {
  readonly lines: readonly DueLine[];
  readonly overdue: number;
  readonly total: number;
}

export interface About {
  readonly version: string;
  /** What the app runs on, e.g. `Electron 45.4.1` or `Chromium 156`. */
  readonly backend: string;
  readonly dataFolder: string;
}

export interface MadeCopy {
  /** With the folder of its reader before it, where it is in one. */
  readonly fileName: string;
  readonly pages: number | null;
  readonly withheld: number;
}

/** Files that were written. */
export interface MadeCopies {
  readonly folder: string;
  readonly copies: readonly MadeCopy[];
}

/** Where a conference stands in its history. */
export interface Standing {
  /** The number of its newest act in the change log. */
  readonly number: number;
  /** What undoing would take back, and what redoing would do again. */
  readonly undoable: ReversibleAct | null;
  readonly redoable: ReversibleAct | null;
}

export interface Applied extends Standing {
  readonly changes: readonly Change[];
  /** When it was on disk, ISO 8601. */
  readonly savedAt: string;
  /** The number of the act before it: a window that does not know that one has missed some. */
  readonly follows: number;
}

export interface ReadRecord extends Standing {
  readonly record: ConferenceRecord;
  /** When it was last changed, ISO 8601. */
  readonly savedAt: string;
}

/** What a conference's acts since a moment come to. */
export interface ChangesSince {
  readonly differences: readonly RowDifference[];
  /** When the conference came to be here, if that was after the moment; ISO 8601. */
  readonly begunAt: string | null;
}

const nothing = z.strictObject({});
const conferenceId = z.uuid();
const step = z.strictObject({ conferenceId, act: z.uuid().optional() });
const passphrase = z.string().min(1).max(LONGEST_PASSPHRASE);
/** One word as an editor hands it over. */
const spelt = z.string().min(1).max(LONGEST_WORD);
/** Any value of JSON; what it may be follows from its place. */
const json = () => z.unknown().refine((value) => value !== undefined, 'is missing');
const gives = <Output>() => z.custom<Output>();
const copies = z.array(copyRequestSchema).min(1).max(200);
/** Where files of copies go, and what becomes of those that are there already. */
const where = {
  formats: z.array(z.enum(FORMATS)).min(1).max(2),
  folder: z.string().min(1).max(4_000),
  /** Whether each reader’s files go into a folder of their own. */
  inFolders: z.boolean().default(false),
  /** `ask`: nothing is written when one of them is there, and `conflict` says how many are. */
  existing: z.enum(['ask', 'replace', 'keepBoth']).default('ask'),
};
/** Made by the caller, to follow a job and to cancel it. */
const jobId = z.uuid();

export const ROUTES = {
  'app.about': { input: nothing, output: gives<About>() },
  'conferences.list': {
    input: z.strictObject({
      search: z.string().max(200).default(''),
      /** How many come before the first that is given. */
      from: z.number().int().min(0).max(1_000_000).default(0),
      count: z.number().int().min(1).max(500).default(50),
    }),
    output: gives<ConferencePage>(),
  },
  'conferences.create': {
    input: z.strictObject({
      familyName: words(),
      kind: z.enum(CONFERENCE_KINDS),
      nation: z.enum(NATIONS),
      heldOn: day(),
    }),
    output: gives<{ readonly id: string }>(),
  },
  'conferences.openSample': { input: nothing, output: gives<{ readonly id: string }>() },
  /** What is overdue today or comes this week, across all conferences. */
  'dates.due': {
    input: z.strictObject({
      from: z.number().int().min(0).max(1_000_000).default(0),
      count: z.number().int().min(1).max(500).default(6),
    }),
    output: gives<DuePage>(),
  },
  /** Asks for a file, and writes the dates of a conference into it; null when nobody named one. */
  'dates.saveCalendar': {
    input: z.strictObject({ conferenceId }),
    output: gives<{ readonly fileName: string; readonly entries: number } | null>(),
  },
  /** What the authority has settled for all conferences. */
  'authority.state': { input: nothing, output: gives<AuthorityState>() },
  /** Changes one value of it; `conflict` when what stands there is no longer `over`. */
  'authority.set': {
    input: z.strictObject({
      path: z.array(z.string().min(1).max(60)).min(1).max(4),
      /** Null takes away what stands there. */
      value: json(),
      over: json(),
    }),
    output: gives<AuthorityState>(),
  },
  /** Asks for a picture, and takes it as the logo; null when nobody chose one. */
  'authority.chooseLogo': { input: nothing, output: gives<AuthorityState | null>() },
  /** Asks for a file, and writes the settings into it; null when nobody named one. */
  'authority.save': { input: nothing, output: gives<{ readonly fileName: string } | null>() },
  /** Asks for a file of settings, and tells what is in it; nothing is changed. */
  'authority.choose': { input: nothing, output: gives<ChosenAuthority | null>() },
  /** Takes over what was chosen; the settings before are kept. */
  'authority.takeOver': {
    input: z.strictObject({ ticket: z.uuid() }),
    output: gives<AuthorityState>(),
  },
  /** Forgets what was chosen. */
  'authority.leave': { input: nothing, output: gives<null>() },
  /** Puts the settings before in place of those that were taken over. `notFound` without any. */
  'authority.goBack': { input: nothing, output: gives<AuthorityState>() },
  'record.read': {
    input: z.strictObject({ conferenceId }),
    output: gives<ReadRecord>(),
  },
  'record.apply': {
    input: z.strictObject({ conferenceId, command: commandSchema }),
    output: gives<Applied>(),
  },
  /**
   * Takes back the newest act of this conference that was not taken back yet, as an act of its
   * own in the log. `notFound` when there is none; `conflict` when that is no longer `act`, the
   * one that the window showed.
   */
  'record.undo': { input: step, output: gives<Applied>() },
  /** Does again what was taken back last, as long as nothing else was done since. */
  'record.redo': { input: step, output: gives<Applied>() },
  /** Who did what and when, newest first: below an act's number, or from the newest on. */
  'record.history': {
    input: z.strictObject({
      conferenceId,
      below: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).nullable().default(null),
      most: z.number().int().min(1).max(100).default(50),
    }),
    output: gives<{ readonly acts: readonly ActLine[]; readonly more: boolean }>(),
  },
  /** What all acts since a moment (ISO 8601, UTC) come to. */
  'record.changesSince': {
    input: z.strictObject({ conferenceId, since: z.iso.datetime() }),
    output: gives<ChangesSince>(),
  },
  'copies.chooseFolder': {
    input: z.strictObject({ conferenceId }),
    output: gives<{ readonly folder: string | null }>(),
  },
  /** Answers when all files are written. */
  'copies.make': {
    input: z.strictObject({
      conferenceId,
      jobId,
      copies,
      ...where,
    }),
    output: gives<MadeCopies>(),
  },
  /** Shows a draft in a window of its own and asks the system to print it. */
  'copies.print': {
    input: z.strictObject({ conferenceId, jobId, copy: copyRequestSchema }),
    output: gives<null>(),
  },
  'copies.cancel': { input: z.strictObject({ jobId: z.uuid() }), output: gives<null>() },
  /** Shows the folder of a job that has ended in the system's file manager. */
  'copies.reveal': { input: z.strictObject({ jobId: z.uuid() }), output: gives<null>() },
  /** Every version of every copy that was made final, in the order in which they were made. */
  'finals.list': {
    input: z.strictObject({ conferenceId }),
    output: gives<readonly FinalCopy[]>(),
  },
  /** Makes the next version of each copy and keeps it, all or none. */
  'finals.make': {
    input: z.strictObject({ conferenceId, jobId, copies }),
    output: gives<readonly FinalCopy[]>(),
  },
  /** Writes kept versions into a folder, as they were made. */
  'finals.save': {
    input: z.strictObject({
      conferenceId,
      jobId,
      finals: z.array(z.uuid()).min(1).max(1_000),
      ...where,
    }),
    output: gives<MadeCopies>(),
  },
  /** Shows a kept version in a window of its own and asks the system to print it. */
  'finals.print': {
    input: z.strictObject({ conferenceId, final: z.uuid() }),
    output: gives<null>(),
  },
  /** Reads through every backup that was not read yet. */
  'backups.list': { input: nothing, output: gives<BackupState>() },
  'backups.make': { input: nothing, output: gives<BackupState>() },
  /** Puts the state of a backup in place of the present one, which is backed up first. */
  'backups.restore': {
    input: z.strictObject({ name: z.string().max(100).regex(BACKUP_NAME) }),
    output: gives<BackupState>(),
  },
  /** Asks for a second folder for backups; null when nobody chose one. */
  'backups.chooseFolder': { input: nothing, output: gives<BackupState | null>() },
  /** Copies nothing to the second folder any longer; what is there stays. */
  'backups.leaveFolder': { input: nothing, output: gives<BackupState>() },
  /** Makes a backup and removes every other one. */
  'backups.keepNewestOnly': { input: nothing, output: gives<BackupState>() },
  /** Asks for a file, and writes the conference into it; null when nobody named one. */
  'handover.save': {
    input: z.strictObject({ conferenceId }),
    output: gives<SavedHandover | null>(),
  },
  /** Asks for a file to bring in; null when nobody chose one. */
  'handover.choose': { input: nothing, output: gives<ChosenHandover | null>() },
  /** Opens the chosen file and tells what is in it; nothing is written. */
  'handover.open': {
    input: z.strictObject({ ticket: z.uuid(), passphrase: z.string().min(1).max(200) }),
    output: gives<HandoverContent>(),
  },
  /** Brings in what was opened: as it is, or beside the conference that is here. */
  'handover.bringIn': {
    input: z.strictObject({
      ticket: z.uuid(),
      as: z.enum(['itself', 'secondCopy']),
      /** Somebody was told that it was deleted here, and wants it all the same. */
      deletedHereIsKnown: z.boolean().default(false),
    }),
    output: gives<{ readonly id: string }>(),
  },
  /** Asks for a file, and writes a sheet for a translator into it; null when nobody named one. */
  'worksheet.save': { input: sheetSchema, output: gives<SavedSheet | null>() },
  /** Asks for a sheet that came back, and tells what is in it; nothing is written. */
  'worksheet.read': {
    input: z.strictObject({ conferenceId }),
    output: gives<ReturnedSheet | null>(),
  },
  /** Forgets the chosen file and what was in it. */
  'handover.leave': { input: nothing, output: gives<null>() },
  /** What deleting a conference for good would mean; nothing is changed. */
  'deletion.outlook': {
    input: z.strictObject({ conferenceId }),
    output: gives<DeletionOutlook>(),
  },
  /** Deletes a conference; the family name was typed by a person. */
  'deletion.delete': {
    input: z.strictObject({
      conferenceId,
      familyName: z.string().max(20_000),
      reason: z.enum(DELETION_REASONS),
      note: words().refine((text) => text.length <= 200, 'is longer than 200 characters'),
    }),
    output: gives<Certificate>(),
  },
  /** What is left of conferences that were deleted, newest first. */
  'deletion.list': { input: nothing, output: gives<readonly Certificate[]>() },
  /** Which of these words are spelt wrongly in English and in Welsh, and no names of that conference. */
  'spelling.check': {
    input: z.strictObject({
      words: z.array(spelt).min(1).max(MOST_WORDS),
      conferenceId: conferenceId.nullable().default(null),
    }),
    output: gives<{ readonly wrong: readonly string[] }>(),
  },
  /** How a word may be meant, the likeliest first. */
  'spelling.suggest': {
    input: z.strictObject({ word: spelt }),
    output: gives<{ readonly suggestions: readonly string[] }>(),
  },
  /** Whether the tour still has to be offered on this computer. */
  'tour.state': { input: nothing, output: gives<{ readonly offered: boolean }>() },
  /** The tour was taken or declined: it is not offered by itself again. */
  'tour.remember': { input: nothing, output: gives<{ readonly offered: boolean }>() },
  /** What the authority adds to the lists of the writing coach or switches off. */
  'coach.local': { input: nothing, output: gives<LocalLists>() },
  /** What is on the wall, and which screens there are. */
  'room.state': { input: nothing, output: gives<RoomState>() },
  /** Shows a page on the wall, which follows this window from then on. */
  'room.open': { input: openWallSchema, output: gives<RoomState>() },
  /** Where this window is: the wall goes with the window that it follows. */
  'room.at': { input: deskPlaceSchema, output: gives<null>() },
  /** What is typed in this window and not yet saved: all of it, each time. */
  'room.typing': { input: typingSchema, output: gives<null>() },
  /** Does something with the wall. Nothing happens where there is none. */
  'room.do': { input: wallActSchema, output: gives<RoomState>() },
  /** The wall is told in another language. */
  'room.language': { input: wallLanguageSchema, output: gives<RoomState>() },
  /** Somebody has come in or gone out. */
  'room.here': { input: hereSchema, output: gives<RoomState>() },
  /** Whether Waymark is open, locked or not set up yet. */
  'keys.state': { input: nothing, output: gives<KeyState>() },
  /** Gives a passphrase that nobody has used before. It is not kept. */
  'keys.suggestPassphrase': { input: nothing, output: gives<{ readonly passphrase: string }>() },
  /** The first passphrase. Opens Waymark. `conflict` when there is one. */
  'keys.setPassphrase': { input: z.strictObject({ passphrase }), output: gives<KeyState>() },
  /**
   * Before there is a passphrase: asks for a folder with backups of another computer, takes them
   * over and opens the newest. Stays as it is when nobody chose one.
   */
  'keys.takeOverBackups': { input: z.strictObject({ passphrase }), output: gives<KeyState>() },
  /** `wrongPassphrase` says in its details when one can try again (`tryAgainAt`, ISO 8601). */
  'keys.unlock': { input: z.strictObject({ passphrase }), output: gives<KeyState>() },
  /** Answers when nothing can be seen or asked any longer. */
  'keys.lock': { input: nothing, output: gives<null>() },
  /** `present` is null when it was lost; then this computer's own key store has to vouch. */
  'keys.changePassphrase': {
    input: z.strictObject({ present: passphrase.nullable(), passphrase }),
    output: gives<KeyState>(),
  },
  /** After how many minutes without a key press or a movement Waymark locks. */
  'keys.setMinutes': {
    input: z.strictObject({ minutes: z.literal(MINUTES_CHOICES) }),
    output: gives<KeyState>(),
  },
  /** Somebody works in this window. Said now and then, not with each key. */
  'desk.active': { input: nothing, output: gives<null>() },
  /** The window shows nothing any longer and has handed over everything typed. */
  'desk.readyToLock': {
    input: z.strictObject({ lock: z.number().int().min(1) }),
    output: gives<null>(),
  },
  /** The window has handed over everything typed and may close. */
  'desk.readyToClose': { input: nothing, output: gives<null>() },
  /** Something typed could not be saved: the window stays, and a person is asked. */
  'desk.staysOpen': { input: nothing, output: gives<null>() },
} as const;

export type Routes = typeof ROUTES;
export type Route = keyof Routes;

/** What is answered also while nothing is open. None of it tells anything of a record. */
export const ROUTES_WHILE_LOCKED = [
  'app.about',
  'keys.state',
  'keys.suggestPassphrase',
  'keys.setPassphrase',
  'keys.takeOverBackups',
  'keys.unlock',
  'keys.lock',
  'desk.active',
  'desk.readyToLock',
  'desk.readyToClose',
  'desk.staysOpen',
] as const satisfies readonly Route[];
export type RouteWhileLocked = (typeof ROUTES_WHILE_LOCKED)[number];

export type Input<R extends Route> = z.input<Routes[R]['input']>;
export type ParsedInput<R extends Route> = z.output<Routes[R]['input']>;
export type Output<R extends Route> = z.output<Routes[R]['output']>;

/** Main tells the windows. */
export interface Events {
  readonly 'record.changed': Applied & { readonly conferenceId: string };
  readonly 'copies.progress': {
    readonly jobId: string;
    readonly done: number;
    readonly total: number;
    readonly fileName: string;
  };
  /** Copies of a conference were made final. */
  readonly 'finals.changed': { readonly conferenceId: string };
  /**
   * The window is about to close: hand over what is typed, then ask `desk.readyToClose`
   * or `desk.staysOpen`.
   */
  readonly 'desk.closing': Record<string, never>;
  /** A conference was deleted for good: a window that shows it leaves it. */
  readonly 'conference.gone': { readonly conferenceId: string };
  /** Undo or redo was chosen from the menu. */
  readonly 'desk.stepAsked': { readonly which: 'undo' | 'redo' };
  /** What the authority has settled is another: ask for it again. */
  readonly 'authority.changed': Record<string, never>;
  /** The page of the authority's settings was chosen from the menu. */
  readonly 'desk.authorityAsked': Record<string, never>;
  /** The help was chosen from the menu. */
  readonly 'desk.helpAsked': Record<string, never>;
  /** The list of keys was chosen from the menu. */
  readonly 'desk.keysAsked': Record<string, never>;
  /** The wall is another, or the screens are. */
  'room.changed': RoomState;
  /** To show this page on the wall was chosen from the menu, or to put the wall away. */
  'desk.wallAsked': Record<string, never>;
  /** Another state of everything is in force: a backup was restored. Read all anew. */
  readonly 'store.replaced': Record<string, never>;
  /**
   * Waymark is about to lock: hand over what is typed, show nothing, then ask
   * `desk.readyToLock` with the number of this lock.
   */
  readonly 'desk.locking': { readonly lock: number };
  readonly 'keys.changed': KeyState;
}
export type EventName = keyof Events;
