/**
 * The process that is killed: does commands, backups and restores over the real services and
 * says what is on disk. Started by `rounds.ts` with its `Work` as JSON.
 */
import { writeSync } from 'node:fs';
import { openingOf } from '#main/services/backups/openingStore.ts';
import { MIGRATIONS } from '#main/store/migrations/index.ts';
import { openStore } from '#main/store/open.ts';
import { toLogged } from '#shared/history/logged.ts';
import { applyChanges } from '#shared/record/changes.ts';
import { type Command, changesFor, lookAt } from '#shared/record/commands.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { chanceOf } from '../support/plantedRecord.ts';
import { commandFor, type Intent } from '../support/randomCommands.ts';
import { type Ask, askOf, keyAlone, openAlone } from '../support/waymarkAlone.ts';
import { loseUnsynced, watchEffects } from './effects.ts';
import { markOf, type Said, type Work } from './said.ts';

const work = JSON.parse(process.argv[2] ?? '{}') as Work;
const { dataFolder, task, endAt, powerCut, hasty = false, nextSchema = '' } = work;
const chance = chanceOf(work.seed);
const anyOf = (count: number) => Math.floor(chance() * count);
const HASTE = 5;

/** Straight to the pipe: what was said there is said, whatever happens next. */
function say(said: Said): void {
  writeSync(1, `${JSON.stringify(said)}\n`);
}

let points = 0;
function meetPoint(name: string): void {
  points += 1;
  if (endAt === 0) say({ is: 'point', name });
  if (points !== endAt) return;
  if (powerCut !== undefined) loseUnsynced(powerCut);
  process.kill(process.pid, 'SIGKILL');
}

/** The open conference as this process knows it, and what it does there. */
async function conferenceAt(ask: Ask, conferenceId: string) {
  let { record } = await ask('record.read', { conferenceId });
  const waiting: Command[] = [];
  const acknowledge = (name: string, changes: ReturnType<typeof changesFor>) => {
    record = applyChanges(record, changes);
    if (changes.length === 0) return;
    say({
      is: 'acknowledged',
      mark: markOf({ conferenceId, name, changes: changes.map(toLogged) }),
    });
  };
  return {
    record: (): ConferenceRecord => record,
    async apply(command: Command) {
      if (!hasty) {
        const { changes } = await ask('record.apply', { conferenceId, command });
        return acknowledge(command.name, [...changes]);
      }
      acknowledge(command.name, changesFor(lookAt(record), command));
      waiting.push(command);
      if (waiting.length < HASTE) return;
      for (const late of waiting.splice(0))
        await ask('record.apply', { conferenceId, command: late });
    },
    async undo() {
      try {
        const { changes } = await ask('record.undo', { conferenceId });
        acknowledge('undo', [...changes]);
      } catch (error) {
        // Everything was taken back.
        if ((error as { code?: string }).code !== 'notFound') throw error;
      }
    },
  };
}

type OpenConference = Awaited<ReturnType<typeof conferenceAt>>;

const ACTS = [
  'add',
  'add',
  'addMany',
  'set',
  'set',
  'set',
  'set',
  'remove',
  'move',
  'undo',
] as const;

async function editOnce(conference: OpenConference, act?: Intent['act']): Promise<void> {
  const intent: Intent = {
    act: act ?? (ACTS[anyOf(ACTS.length)] as Intent['act']),
    which: [anyOf(997), anyOf(997), anyOf(997)],
    text: `Worry ${anyOf(1_000_000)} ${'x'.repeat(anyOf(2_000))}`,
  };
  const command = commandFor(conference.record(), intent);
  if (command) await conference.apply(command);
  else if (intent.act === 'undo' && !hasty) await conference.undo();
}

async function createConference(ask: Ask): Promise<void> {
  const { id } = await ask('conferences.create', {
    familyName: `Family ${anyOf(1_000_000)}`,
    kind: 'initial',
    nation: 'england',
  });
  say({ is: 'acknowledged', mark: markOf({ conferenceId: id, name: 'create', changes: [] }) });
}

async function importSample(ask: Ask): Promise<void> {
  const { id } = await ask('conferences.openSample', {});
  say({ is: 'acknowledged', mark: markOf({ conferenceId: id, name: 'import', changes: [] }) });
}

async function backUp(ask: Ask): Promise<void> {
  const { backups } = await ask('backups.make', {});
  say({ is: 'backedUp', name: backups[0]?.name ?? '' });
}

async function restore(ask: Ask): Promise<void> {
  const { backups } = await ask('backups.list', {});
  const usual = backups.filter(({ why }) => why === 'usual');
  const name = usual[anyOf(usual.length)]?.name;
  if (name === undefined) return;
  say({ is: 'restoring', name });
  await ask('backups.restore', { name });
  say({ is: 'restored', name });
}

/** Opens the database with one schema more than there is. */
async function update(): Promise<void> {
  const clock = () => new Date();
  const key = await keyAlone(dataFolder);
  const next = { version: MIGRATIONS.length + 1, name: 'next', sql: nextSchema };
  watchEffects(meetPoint);
  say({ is: 'ready' });
  const opening = openingOf({ dataFolder, version: '0.0.0-test', clock }, key);
  openStore({ ...opening, migrations: [...MIGRATIONS, next] }).close();
}

/** The very first start: neither key nor database is there. */
async function start(): Promise<void> {
  watchEffects(meetPoint);
  say({ is: 'ready' });
  await (await openAlone(dataFolder)).close();
}

if (task === 'start') await start();
else if (task === 'update') await update();
else await workOn();

async function workOn(): Promise<void> {
  const waymark = await openAlone(dataFolder);
  const ask = askOf(waymark);
  // The first that was ever made: it is in every backup.
  const { conferences } = await ask('conferences.list', { count: 500 });
  const id = conferences.map((line) => line.id).sort()[0] ?? '';
  let conference = await conferenceAt(ask, id);
  if (endAt !== undefined) watchEffects(meetPoint);
  say({ is: 'ready' });
  if (task === 'edit') for (const act of ACTS) await editOnce(conference, act);
  if (task === 'create') await createConference(ask);
  if (task === 'import') await importSample(ask);
  if (task === 'backUp') await backUp(ask);
  if (task === 'restore') await restore(ask);
  // Closing makes a backup: its points are met once, after editing.
  if (task === 'edit') return waymark.close();
  if (task !== undefined) return;
  for (;;) {
    const what = anyOf(100);
    if (what < 3) await createConference(ask);
    else if (what < 5) await backUp(ask);
    else if (what > 98) {
      await restore(ask);
      conference = await conferenceAt(ask, id);
    } else await editOnce(conference);
  }
}
