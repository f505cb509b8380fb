/** One round: a process works on a data folder, is ended, and what it leaves is judged. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Migration } from '#main/store/migrations/index.ts';
import { type Examined, examine } from './examine.ts';
import type { Said, Work } from './said.ts';

const SCRIPT = fileURLToPath(new URL('./work.ts', import.meta.url));

export interface Run {
  readonly said: readonly Said[];
  readonly killed: boolean;
  readonly errorOutput: string;
}

/** When a process that works without end is ended: after so much was said, and then so long. */
export interface Moment {
  readonly lines: number;
  readonly pause: number;
}

/** Lets a process work until it ends, ends itself at a point, or is ended at a moment. */
export function runWork(work: Work, moment?: Moment): Promise<Run> {
  return follow(spawn(process.execPath, [SCRIPT, JSON.stringify(work)]), moment);
}

/**
 * Lets a process work that can make no file longer than so many KiB, as on a full disk. Not on
 * Windows.
 */
export function runWorkWithin(work: Work, kibibytes: number): Promise<Run> {
  // Without the trap the system would end the process with a signal.
  const limited = `trap "" XFSZ; ulimit -f ${kibibytes}; exec "$@"`;
  const args = ['-c', limited, 'bash', process.execPath, SCRIPT, JSON.stringify(work)];
  return follow(spawn('bash', args));
}

function follow(child: ChildProcessWithoutNullStreams, moment?: Moment): Promise<Run> {
  return new Promise((resolve, reject) => {
    let output = '';
    let errorOutput = '';
    let ending = false;
    child.stderr.setEncoding('utf8').on('data', (text) => {
      errorOutput += text;
    });
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      if (moment === undefined || ending || output.split('\n').length <= moment.lines) return;
      ending = true;
      // At any moment of a command, not only when one was just acknowledged.
      setTimeout(() => child.kill('SIGKILL'), moment.pause);
    });
    child.once('error', reject);
    child.once('close', (_, signal) => {
      const said = output.split('\n').slice(0, -1);
      resolve({
        said: said.map((line) => JSON.parse(line) as Said),
        killed: signal === 'SIGKILL',
        errorOutput,
      });
    });
  });
}

export interface Verdict {
  readonly acknowledged: number;
  /** Acknowledged acts that are not there, or not as they were. */
  readonly lost: number;
  readonly faults: readonly string[];
  /** What was found, from which the next round goes on. */
  readonly found: Examined | null;
}

/**
 * Judges what a run left in its folder.
 * @param before what was there when it began.
 */
export async function judge(
  dataFolder: string,
  before: Examined,
  { said }: Run,
  migrations?: readonly Migration[],
): Promise<Verdict> {
  const acknowledged = said.filter(({ is }) => is === 'acknowledged').length;
  const states = statesAfter(before, said);
  try {
    const found = await examine(dataFolder, migrations);
    const lost = Math.min(...states.map((state) => lostFrom(state, found.marks)));
    const { faults } = found;
    return { acknowledged, lost, faults, found };
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    return { acknowledged, lost: states[0]?.length ?? 0, faults: [sentence], found: null };
  }
}

/** Gives what may be there: everything acknowledged, or the backup that was being restored. */
function statesAfter(before: Examined, said: readonly Said[]): string[][] {
  let present = [...before.marks];
  let coming: readonly string[] | undefined;
  const backups = new Map(before.backups);
  for (const one of said) {
    if (one.is === 'acknowledged') present.push(one.mark);
    if (one.is === 'backedUp') backups.set(one.name, [...present]);
    if (one.is === 'restoring') coming = backups.get(one.name);
    if (one.is === 'restored') {
      present = [...(coming ?? present)];
      coming = undefined;
    }
  }
  return coming === undefined ? [present] : [present, [...coming]];
}

/**
 * Gives how many acts are not there. One more than was acknowledged may be on disk: it got there
 * and could not be said any longer. Any further one should not be there and counts as well.
 */
function lostFrom(state: readonly string[], marks: readonly string[]): number {
  const same = state.findIndex((mark, index) => marks[index] !== mark);
  if (same !== -1) return state.length - same;
  return Math.max(0, marks.length - state.length - 1);
}
