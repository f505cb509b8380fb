/** One line for each route: which service answers it. */

import type { AuthorityService } from '#main/services/authority/authority.ts';
import type { Backups } from '#main/services/backups/backups.ts';
import type { Calendar } from '#main/services/calendar.ts';
import type { Conferences } from '#main/services/conferences.ts';
import type { Copies } from '#main/services/copies.ts';
import type { CopyJobs } from '#main/services/copyJobs.ts';
import type { Deletion } from '#main/services/deletion.ts';
import type { Due } from '#main/services/due.ts';
import type { Finals } from '#main/services/finals.ts';
import type { Gate } from '#main/services/gate.ts';
import type { Handover } from '#main/services/handover/handover.ts';
import type { History } from '#main/services/history.ts';
import type { RecordService } from '#main/services/record.ts';
import type { RoomService } from '#main/services/room/room.ts';
import type { SpellingService } from '#main/services/spelling.ts';
import type { Tour } from '#main/services/tour.ts';
import type { Worksheet } from '#main/services/worksheet.ts';
import {
  type About,
  ROUTES,
  ROUTES_WHILE_LOCKED,
  type Route,
  type RouteWhileLocked,
} from '#shared/contract/routes.ts';
import { WaymarkError } from '#shared/errors.ts';
import type { Handlers } from './router.ts';

/** What is answered only while Waymark is open. */
export type OpenHandlers = Omit<Handlers, RouteWhileLocked | GateRoute>;
/** What the gate answers, and nobody else. */
type GateRoute = Extract<Route, `keys.${string}`>;

export interface Services {
  readonly conferences: Conferences;
  readonly record: RecordService;
  readonly history: History;
  readonly jobs: CopyJobs;
  readonly copies: Copies;
  readonly due: Due;
  readonly calendar: Calendar;
  readonly finals: Finals;
  readonly backups: Backups;
  readonly handover: Handover;
  readonly deletion: Deletion;
  readonly spelling: SpellingService;
  readonly tour: Tour;
  readonly authority: AuthorityService;
  readonly worksheet: Worksheet;
  readonly room: RoomService;
}

export interface GateServices {
  readonly about: About;
  readonly gate: Gate;
  readonly readyToClose: (window: number) => void;
  readonly staysOpen: (window: number) => void;
}

/** Gives the handlers over the services of an open store. */
export function handlersOf({
  conferences,
  record,
  history,
  jobs,
  copies,
  due,
  calendar,
  finals,
  backups,
  handover,
  deletion,
  spelling,
  tour,
  authority,
  worksheet,
  room,
}: Services): OpenHandlers {
  return {
    'conferences.list': (wanted) => conferences.list(wanted),
    'conferences.create': (values) => conferences.create(values),
    'conferences.openSample': () => conferences.openSample(),
    'dates.due': (wanted) => due.list(wanted),
    'dates.saveCalendar': ({ conferenceId }) => calendar.save(conferenceId),
    'authority.state': () => authority.state(),
    'authority.set': (wanted) => authority.set(wanted),
    'authority.chooseLogo': () => authority.chooseLogo(),
    'authority.save': () => authority.save(),
    'authority.choose': () => authority.choose(),
    'authority.takeOver': ({ ticket }) => authority.takeOver(ticket),
    'authority.leave': () => {
      authority.leave();
      return null;
    },
    'authority.goBack': () => authority.goBack(),
    'record.read': ({ conferenceId }) => record.read(conferenceId),
    'record.apply': ({ conferenceId, command }) => record.apply(conferenceId, command),
    'record.undo': ({ conferenceId, act }) => record.undo(conferenceId, act),
    'record.redo': ({ conferenceId, act }) => record.redo(conferenceId, act),
    'record.history': ({ conferenceId, below, most }) => history.acts(conferenceId, below, most),
    'record.changesSince': ({ conferenceId, since }) => history.changesSince(conferenceId, since),
    'copies.chooseFolder': async ({ conferenceId }) => ({
      folder: await copies.chooseFolder(conferenceId),
    }),
    'copies.make': (wanted) => copies.make(wanted),
    'copies.print': async (wanted) => {
      await copies.print(wanted);
      return null;
    },
    'copies.cancel': ({ jobId }) => {
      jobs.cancel(jobId);
      return null;
    },
    'copies.reveal': async ({ jobId }) => {
      await jobs.reveal(jobId);
      return null;
    },
    'finals.list': ({ conferenceId }) => finals.list(conferenceId),
    'finals.make': (wanted) => finals.make(wanted),
    'finals.save': (wanted) => finals.save(wanted),
    'finals.print': async ({ conferenceId, final }) => {
      await finals.print(conferenceId, final);
      return null;
    },
    'backups.list': () => backups.state(),
    'backups.make': () => backups.make(),
    'backups.restore': ({ name }) => backups.restore(name),
    'backups.chooseFolder': () => backups.chooseFolder(),
    'backups.leaveFolder': () => backups.leaveFolder(),
    'backups.keepNewestOnly': () => backups.keepNewestOnly(),
    'handover.save': ({ conferenceId }) => handover.save(conferenceId),
    'handover.choose': () => handover.choose(),
    'handover.open': ({ ticket, passphrase }) => handover.open(ticket, passphrase),
    'handover.bringIn': (wanted) => handover.bringIn(wanted),
    'worksheet.save': (wanted) => worksheet.save(wanted),
    'worksheet.read': ({ conferenceId }) => worksheet.read(conferenceId),
    'handover.leave': () => {
      handover.leave();
      return null;
    },
    'deletion.outlook': ({ conferenceId }) => deletion.outlook(conferenceId),
    'deletion.delete': (wanted) => deletion.deleteForGood(wanted),
    'deletion.list': () => deletion.certificates(),
    'spelling.check': async ({ words, conferenceId }) => ({
      wrong: await spelling.check(words, conferenceId),
    }),
    'spelling.suggest': async ({ word }) => ({ suggestions: await spelling.suggest(word) }),
    'tour.state': () => tour.state(),
    'tour.remember': () => tour.remember(),
    'room.state': () => room.state(),
    'room.open': (wanted, window) => room.open(wanted, window),
    'room.at': ({ at }, window) => {
      room.at(at, window);
      return null;
    },
    'room.typing': ({ conferenceId, commands }, window) => {
      room.typing(conferenceId, commands, window);
      return null;
    },
    'room.do': ({ act }) => room.act(act),
    'room.language': ({ language }) => room.language(language),
    'room.here': (wanted) => room.here(wanted),
    'coach.local': () => {
      const { authority: settled, problem } = authority.state();
      return { local: settled.coach, problem };
    },
  };
}

/** Gives the handlers that are there whether Waymark is open or not. */
export function gateHandlersOf({
  about,
  gate,
  readyToClose,
  staysOpen,
}: GateServices): Omit<Handlers, keyof OpenHandlers> {
  return {
    'app.about': () => about,
    'keys.state': () => gate.state(),
    'keys.suggestPassphrase': () => gate.suggestPassphrase(),
    'keys.setPassphrase': ({ passphrase }) => gate.setPassphrase(passphrase),
    'keys.takeOverBackups': ({ passphrase }) => gate.takeOverBackups(passphrase),
    'keys.unlock': ({ passphrase }) => gate.unlock(passphrase),
    'keys.lock': async () => {
      await gate.lock('person');
      return null;
    },
    'keys.changePassphrase': ({ present, passphrase }) =>
      gate.changePassphrase(present, passphrase),
    'keys.setMinutes': ({ minutes }) => gate.setMinutes(minutes),
    'desk.active': () => {
      gate.noticed();
      return null;
    },
    'desk.readyToLock': ({ lock }) => {
      gate.handedOver(lock);
      return null;
    },
    'desk.readyToClose': (_, window) => {
      readyToClose(window);
      return null;
    },
    'desk.staysOpen': (_, window) => {
      staysOpen(window);
      return null;
    },
  };
}

/** Gives the handlers of the same routes while nothing is open: only what needs nothing answers. */
export function lockedHandlers(handlers: Omit<Handlers, keyof OpenHandlers>): Handlers {
  const refusing = Object.fromEntries(Object.keys(ROUTES).map((route) => [route, refuse]));
  const allowed = ROUTES_WHILE_LOCKED.map((route) => [route, handlers[route]]);
  return { ...refusing, ...Object.fromEntries(allowed) } as Handlers;
}

function refuse(): never {
  throw new WaymarkError('locked', 'Waymark is locked. Please unlock it with your passphrase.');
}
