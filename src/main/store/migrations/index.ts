/** Every migration in its order. Released ones are never edited: the runner refuses to go on. */
import { sql as first } from './0001_first.ts';
import { sql as wholeRecord } from './0002_wholeRecord/index.ts';
import { sql as kindsOfMeeting } from './0003_kindsOfMeeting.ts';
import { sql as languages } from './0004_languages.ts';
import { sql as settlements } from './0005_settlements.ts';
import { sql as finalCopies } from './0006_finalCopies.ts';
import { sql as twinCopies } from './0007_twinCopies.ts';
import { sql as childCopy } from './0008_childCopy.ts';
import { sql as datesAndCensus } from './0009_datesAndCensus.ts';
import { sql as coach } from './0010_coach.ts';
import { sql as nothingAtOnce } from './0011_nothingAtOnce.ts';
import { sql as agenda } from './0012_agenda.ts';
import { sql as turns } from './0013_turns.ts';

export interface Migration {
  /** Counted from 1, without gaps; the database's `user_version` once it has run. */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}

export const MIGRATIONS: readonly Migration[] = [
  { version: 1, name: 'first', sql: first },
  { version: 2, name: 'wholeRecord', sql: wholeRecord },
  { version: 3, name: 'kindsOfMeeting', sql: kindsOfMeeting },
  { version: 4, name: 'languages', sql: languages },
  { version: 5, name: 'settlements', sql: settlements },
  { version: 6, name: 'finalCopies', sql: finalCopies },
  { version: 7, name: 'twinCopies', sql: twinCopies },
  { version: 8, name: 'childCopy', sql: childCopy },
  { version: 9, name: 'datesAndCensus', sql: datesAndCensus },
  { version: 10, name: 'coach', sql: coach },
  { version: 11, name: 'nothingAtOnce', sql: nothingAtOnce },
  { version: 12, name: 'agenda', sql: agenda },
  { version: 13, name: 'turns', sql: turns },
];
