/**
 * `npm run -s bench`: how long what people wait for takes, and how many times as long as the same
 * in bare SQLite, as a letter in a bare page, as copies made in other ways, or as a plain split of a
 * text, in the same run. Nothing is asserted: machines differ. The last line of each part sums up.
 * `npm run -s bench -- store`, `window`, `wall`, `documents` or `coach` measures that part alone.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, release, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { databasePath } from '#main/store/dataFolder.ts';
import { openStore } from '#main/store/open.ts';
import { type ConferenceRecord, conferenceOf } from '#shared/record/record.ts';
import { chanceOf, wordOf } from '../support/plantedRecord.ts';
import { askOf, keyAlone, openAlone } from '../support/waymarkAlone.ts';
import { bareSqlite } from './bare.ts';
import { onOneParagraph } from './coach.ts';
import { onDocuments } from './documents/onDocuments.ts';
import { bigConference, fillWithConferences, smallConference } from './fill.ts';
import { onTheWindow } from './latency.ts';
import { type Measured, measure, ratio, tableOf } from './measure.ts';
import { onTheWall } from './wall.ts';

const EDITS = 400;
const OPENINGS = 100;
const LOOKS = 100;
const CONFERENCES = 10_000;

const [part = 'all'] = process.argv.slice(2);
const root = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
try {
  const [cpu] = cpus();
  console.log(
    `${cpus().length} × ${cpu?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}`,
  );
  if (isWanted('coach')) {
    print('The coach; bare is a split of the same text into words', await onOneParagraph());
  }
  if (isWanted('store')) {
    const { version } = new Database(':memory:')
      .prepare('SELECT sqlite_version() AS version')
      .get() as { version: string };
    print(
      `Node ${process.versions.node}, no window; SQLite ${version}, encrypted, synchronous = FULL`,
      [
        ...(await onOneConference('small', smallConference(1, chanceOf(1)))),
        ...(await onOneConference('12 × 6 × 6', bigConference())),
        ...(await onManyConferences()),
      ],
    );
  }
  if (isWanted('window')) {
    const { page, measured } = await onTheWindow(root);
    print(`${page}; bare is a letter typed into a page with one box`, measured);
  }
  if (isWanted('wall')) {
    print(
      'From a key on the desk until the wall is drawn; bare is the field itself and 60 ms of waiting',
      await onTheWall(root),
    );
  }
  if (isWanted('documents')) console.log((await onDocuments(root)).join('\n'));
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** Tells whether a part was asked for; without a word, all are. */
function isWanted(name: string): boolean {
  return part === 'all' || part === name;
}

/** Prints the measurements of a part, and the middle of each on one line. */
function print(head: string, measured: readonly Measured[]): void {
  const summary = measured.map(
    ({ what, waymark, bare }) =>
      `${what}: ${waymark.p50.toFixed(1)} ms (${ratio(waymark.p50, bare.p50)})`,
  );
  console.log([head, '', ...tableOf(measured), '', summary.join('; '), ''].join('\n'));
}

/** Gives Waymark and bare SQLite over two copies of one database. */
async function openBoth(name: string, fill: (dataFolder: string, key: Buffer) => void) {
  const dataFolder = join(root, name);
  const first = await openAlone(dataFolder);
  await first.close();
  const key = await keyAlone(dataFolder);
  fill(dataFolder, key);
  const copy = join(root, `${name}.db`);
  copyFileSync(databasePath(dataFolder), copy);
  const waymark = await openAlone(dataFolder);
  return { waymark, ask: askOf(waymark), bare: bareSqlite(copy, key) };
}

/** One edit, from the request of a window until it is on disk, and opening the conference. */
async function onOneConference(name: string, record: ConferenceRecord): Promise<Measured[]> {
  const { id: conferenceId } = conferenceOf(record);
  const id = record.outcomes[0]?.id ?? '';
  const { waymark, ask, bare } = await openBoth(`one${record.outcomes.length}`, (folder, key) => {
    const store = openStore({ dataFolder: folder, key, appVersion: 'x', clock: () => new Date() });
    store.create(record, 'import', { at: new Date().toISOString(), actor: 'bench' });
    store.close();
  });
  const words = (turn: number) => `Sleeps in a bed of their own, night ${turn}.`;
  const edit = (turn: number) => {
    const values = { what: words(turn) };
    const command = { name: 'set', kind: 'outcomes', id, values } as const;
    return ask('record.apply', { conferenceId, command });
  };
  const measured = [
    await measure(`one edit, ${name}`, EDITS, edit, (turn) =>
      bare.edit(conferenceId, id, words(turn)),
    ),
    await measure(
      `opening, ${name}`,
      OPENINGS,
      () => ask('record.read', { conferenceId }),
      () => bare.read(conferenceId),
    ),
  ];
  bare.close();
  await waymark.close();
  return measured;
}

/** The start page: the first page of all conferences, and of those that fit what is typed. */
async function onManyConferences(): Promise<Measured[]> {
  const { waymark, ask, bare } = await openBoth('many', (folder, key) =>
    fillWithConferences(folder, key, CONFERENCES),
  );
  const typed = (turn: number) => wordOf(turn).slice(0, 3 + (turn % 3));
  const search = (turn: number) => ask('conferences.list', { search: typed(turn) });
  const searchBare = (turn: number) => bare.search(typed(turn));
  const create = () =>
    ask('conferences.create', { familyName: 'New', kind: 'initial', nation: 'england' });
  const count = CONFERENCES.toLocaleString('en-GB');
  const measured = [
    await measure(
      `start page, ${count}`,
      LOOKS,
      () => ask('conferences.list', {}),
      () => bare.list(),
    ),
    await measure(`search, ${count}`, LOOKS, search, searchBare),
    await measure(`search after a change, ${count}`, LOOKS / 4, search, searchBare, create),
    await measure(
      `due after a change, ${count}`,
      LOOKS / 8,
      () => ask('dates.due', {}),
      () => bare.dates(),
      create,
    ),
  ];
  bare.close();
  await waymark.close();
  return measured;
}
