/** Which rounds there are: every named point of every task, and moments that nobody chose. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MIGRATIONS, type Migration } from '#main/store/migrations/index.ts';
import { chanceOf } from '../support/plantedRecord.ts';
import { type Examined, examine } from './examine.ts';
import { copyGround, nextSchema, prepareGround } from './ground.ts';
import { judge, type Moment, runWork, type Verdict } from './rounds.ts';
import { TASKS, type Task, type Work } from './said.ts';

export interface Round {
  readonly name: string;
  readonly work: Omit<Work, 'dataFolder'>;
  readonly moment?: Moment;
}

/** Where rounds are run: the ground they begin from and what they need to know of it. */
export interface Field {
  /** Gives a round for each point at which a task touches the disk: of a name, the first and last. */
  points(task: Task): Promise<Round[]>;
  /** Runs a round on a copy of the ground. @throws Error when the process ended by itself. */
  run(round: Round): Promise<Verdict>;
  close(): void;
}

/** Prepares the ground in a temporary folder. */
export async function openField(): Promise<Field> {
  const root = mkdtempSync(join(tmpdir(), 'waymark-crash-'));
  // Starting is most of what a round takes: what is compiled once is kept for the next.
  process.env.NODE_COMPILE_CACHE ??= join(root, 'compiled');
  const ground = join(root, 'ground');
  await prepareGround(ground);
  const next = await nextSchema(ground);
  const before = await examine(ground);
  let rounds = 0;
  const folderFor = (task: Task | undefined) => {
    rounds += 1;
    const round = join(root, `${rounds}`);
    const dataFolder = join(round, 'data');
    mkdirSync(round);
    if (task === 'start') mkdirSync(dataFolder);
    else copyGround(ground, dataFolder);
    return { round, dataFolder };
  };
  const known = new Map<Task, Round[]>();
  const pointsOf = async (task: Task): Promise<Round[]> => {
    const { round, dataFolder } = folderFor(task);
    const work = { task, seed: 1, nextSchema: next };
    const run = await runWork({ ...work, dataFolder, endAt: 0 });
    rmSync(round, { recursive: true });
    if (run.errorOutput !== '') throw new Error(`${task} failed. ${run.errorOutput}`);
    const names = run.said.flatMap((said) => (said.is === 'point' ? [said.name] : []));
    const isFirst = (name: string, index: number) => names.indexOf(name) === index;
    const isLast = (name: string, index: number) => names.lastIndexOf(name) === index;
    return names
      .map((name, index) => ({ name, work: { ...work, endAt: index + 1 } }))
      .filter(
        ({ name }, index) => isFirst(name, index) || (isLast(name, index) && !touchesFiles(name)),
      );
  };
  return {
    async points(task) {
      const found = known.get(task) ?? (await pointsOf(task));
      known.set(task, found);
      return found;
    },
    async run({ name, work, moment }) {
      const { task } = work;
      const { round, dataFolder } = folderFor(task);
      const run = await runWork({ ...work, dataFolder }, moment);
      if (!run.killed) throw new Error(`${name}: it ended by itself. ${run.errorOutput}`);
      const found = await judge(
        dataFolder,
        task === 'start' ? NOTHING : before,
        run,
        task === 'update' ? withNext(next) : MIGRATIONS,
      );
      rmSync(round, { recursive: true });
      return found;
    },
    close: () => rmSync(root, { recursive: true, force: true }),
  };
}

const NOTHING: Examined = { marks: [], backups: new Map(), faults: [] };

function withNext(sql: string): Migration[] {
  return [...MIGRATIONS, { version: MIGRATIONS.length + 1, name: 'next', sql }];
}

/** Gives a round for each named point of every task, plain and as a power cut. */
export async function namedRounds(field: Field): Promise<Round[]> {
  const rounds: Round[] = [];
  for (const task of TASKS) {
    for (const { name, work } of await field.points(task)) {
      rounds.push({ name: `${task}, ${name}`, work });
      if (!touchesFiles(name)) continue;
      // What is left of a file that was not synced: nothing, or half of it.
      const powerCut = rounds.length % 2 === 0 ? 0 : 0.5;
      rounds.push({ name: `${task}, power cut ${name}`, work: { ...work, powerCut } });
    }
  }
  return rounds;
}

function touchesFiles(point: string): boolean {
  return /^(before|after) (sync|rename|remove|copy|write|VACUUM) /.test(point);
}

/** Gives rounds that work without end and are ended at a moment nobody chose. */
export function randomRounds(count: number, hasty = false): Round[] {
  const chance = chanceOf(count);
  return Array.from({ length: count }, (_, index) => ({
    name: `moment ${index + 1}`,
    work: { seed: index + 1, hasty },
    moment: { lines: 1 + Math.floor(chance() * 120), pause: chance() * 12 },
  }));
}
