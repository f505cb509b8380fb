/**
 * How long a pack of copies takes, beside other ways to make the same words into files. Every
 * producer has a process of its own; they take turns, so that all meet the same machine, and each
 * turn has other names, days and numbers, so that none can bring back what it made before.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from '#tools/build.ts';
import { findLibreOffice } from '#tools/validators.ts';
import { ratio, timesOf } from '../measure.ts';
import { conferenceOf, packOf } from './content.ts';
import { type Fit, fitOf } from './fit.ts';
import { LINES, type Line } from './lines.ts';
import type { Answered, Asked } from './process.ts';

const CHILDREN = 4;
const PROCESSES = 3;
const TURNS = 6;
const SIZES = [1, 2, 4, 8, 12] as const;
const TURNS_EACH_SIZE = 5;

interface Result {
  readonly line: Line;
  readonly cold: number;
  readonly warm: number;
  /** Milliseconds of work, all threads together. */
  readonly work: number;
  readonly n: number;
  readonly bytes: number;
  /** MB above what the process had before. */
  readonly memory: number;
}

/** Starts a process with a producer in it. */
function start({ module, open }: Pick<Line, 'module' | 'open'>, folder: string) {
  const child = fork(join(import.meta.dirname, 'process.ts'), [module, open, folder]);
  const ended = once(child, 'exit').then(([code]) => {
    if (code !== 0) throw new Error(`${module} ${open} ended with ${code}.`);
    return [];
  });
  ended.catch(() => {});
  return {
    async ask(asked: Asked): Promise<Answered> {
      child.send(asked);
      const [answer] = (await Promise.race([once(child, 'message'), ended])) as [Answered];
      return answer;
    },
    async end(): Promise<void> {
      child.disconnect();
      await ended;
    },
  };
}

/** Writes the packs that will be asked for. Gives where a pack is. */
function packsIn(root: string) {
  const folder = join(root, 'packs');
  mkdirSync(folder, { recursive: true });
  const written = new Map<string, string>();
  return (children: number, turn: number): string => {
    const file = join(folder, `${children}-${turn}.json`);
    if (!written.has(file)) {
      writeFileSync(file, JSON.stringify(packOf(conferenceOf(children, turn))));
      written.set(file, file);
    }
    return file;
  };
}

async function measureLines(root: string, packAt: ReturnType<typeof packsIn>): Promise<Result[]> {
  const lines = LINES.filter(
    ({ module }) => module !== 'docxtemplater' || findLibreOffice() !== null,
  );
  const answers = new Map<Line, { cold: Answered[]; warm: Answered[] }>(
    lines.map((line) => [line, { cold: [], warm: [] }]),
  );
  for (let round = 0; round < PROCESSES; round += 1) {
    const running = lines.map((line, at) => {
      const folder = join(root, `${round}-${at}`);
      return { line, folder, child: start(line, folder) };
    });
    const made = join(root, `${round}-0`, 'out');
    for (let turn = 0; turn < TURNS; turn += 1) {
      const pack = packAt(CHILDREN, round * TURNS + turn);
      for (const { line, child } of running) {
        if (turn >= (line.turns ?? TURNS) || round >= (line.processes ?? PROCESSES)) continue;
        const answer = await child.ask({ pack, made: line.module === 'floor' ? made : '' });
        answers.get(line)?.[turn === 0 ? 'cold' : 'warm'].push(answer);
      }
    }
    await Promise.all(running.map(({ child }) => child.end()));
  }
  const middle = (all: readonly Answered[]) =>
    timesOf(all.map(({ milliseconds }) => milliseconds)).p50;
  return [...answers].map(([line, { cold, warm }]) => {
    const all = [...cold, ...warm];
    return {
      line,
      cold: middle(cold),
      warm: middle(warm.length > 0 ? warm : cold),
      work: timesOf((warm.length > 0 ? warm : cold).map((each) => each.work)).p50,
      n: Math.max(warm.length, cold.length),
      bytes: all[0]?.bytes ?? 0,
      memory: Math.max(...all.map(({ peak, idle }) => peak - idle)),
    };
  });
}

/** Milliseconds for packs of more and more children: composing them, and making their files. */
async function measureSizes(root: string, packAt: ReturnType<typeof packsIn>) {
  const child = start({ module: 'waymark', open: 'open' }, join(root, 'sizes'));
  await child.ask({ pack: packAt(CHILDREN, 0), made: '' });
  const times = SIZES.map(() => ({ composing: [] as number[], making: [] as number[] }));
  let peak = 0;
  for (let turn = 0; turn <= TURNS_EACH_SIZE; turn += 1) {
    for (const [at, children] of SIZES.entries()) {
      const record = conferenceOf(children, turn);
      const begin = performance.now();
      packOf(record);
      const composing = performance.now() - begin;
      const answer = await child.ask({ pack: packAt(children, turn), made: '' });
      peak = Math.max(peak, answer.peak - answer.idle);
      if (turn === 0) continue;
      times[at]?.composing.push(composing);
      times[at]?.making.push(answer.milliseconds);
    }
  }
  await child.end();
  const lineOf = (of: 'composing' | 'making') =>
    fitOf(SIZES.map((children, at) => [children, timesOf(times[at]?.[of] ?? []).p50] as const));
  return { composing: lineOf('composing'), making: lineOf('making'), peak };
}

function fitInWords(what: string, { points, slope, start, furthest }: Fit): string {
  const each = points.map(([children, time]) => `${children}: ${time.toFixed(0)} ms`).join(', ');
  return `${what}, by children: ${each}; ${slope.toFixed(0)} ms a child and ${start.toFixed(0)} ms besides, no more than ${(furthest * 100).toFixed(0)} % away from that line`;
}

function tableOf(results: readonly Result[]): string[] {
  const ours = (makes: string) => results.find(({ line }) => line.makes === makes);
  const floor = results.at(-1);
  const rows = results.map((result) => {
    const { line, n, cold, warm, work, bytes, memory } = result;
    const own = ours(line.makes);
    return [
      line.name,
      line.makes,
      `${n}`,
      cold.toFixed(0),
      warm.toFixed(0),
      line.isAlone ? work.toFixed(0) : '–',
      own ? ratio(cold, own.cold) : '',
      own ? ratio(warm, own.warm) : '',
      own && line.isAlone ? ratio(work, own.work) : '–',
      floor ? ratio(warm, floor.warm) : '',
      (bytes / 1000).toFixed(0),
      line.isAlone ? memory.toFixed(0) : '–',
    ];
  });
  const head = [
    '',
    'makes',
    'n',
    'first ms',
    'then ms',
    'work ms',
    'first × ours',
    'then × ours',
    'work × ours',
    '× floor',
    'kB',
    'MB',
  ];
  const widths = head.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  return [head, ...rows].map((row) =>
    row
      .map((text, at) => (at < 2 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)))
      .join('  '),
  );
}

/** One line: how the others compare, memory, and how it grows. */
function summaryOf(results: readonly Result[], peak: number, making: Fit): string {
  const of = (module: string, open: string) =>
    results.find(({ line }) => line.module === module && line.open === open);
  const times = (module: string, open: string, own: string): string => {
    const [other, ours] = [of(module, open), of('waymark', own)];
    return other && ours ? ratio(other.warm, ours.warm) : 'not measured';
  };
  const memory = Math.max(
    peak,
    ...results.filter(({ line }) => line.module === 'waymark').map((each) => each.memory),
  );
  return [
    `of ours: Typst ${times('typst', 'open', 'openPdf')} for the PDFs`,
    `Chromium ${times('chromium', 'open', 'openPdf')}`,
    `LibreOffice ${times('docxtemplater', 'open', 'open')} for the pack`,
    `${times('docxtemplater', 'openForEach', 'open')} started for each file`,
    `floor ${times('floor', 'open', 'open')}`,
    `peak memory ${memory.toFixed(0)} MB`,
    `${making.slope.toFixed(0)} ms a child, ${(making.furthest * 100).toFixed(0)} % off a line at most`,
  ].join('; ');
}

/** Measures packs of copies; gives the lines to print, the summary last. */
export async function onDocuments(root: string): Promise<string[]> {
  await buildIfStale();
  const packAt = packsIn(root);
  const results = await measureLines(root, packAt);
  const { composing, making, peak } = await measureSizes(root, packAt);
  return [
    `${CHILDREN} children × 3 copies; every process first with loading, then ${TURNS - 1} turns; middle of ${PROCESSES} processes`,
    '',
    ...tableOf(results),
    '',
    fitInWords('Composing', composing),
    fitInWords('Making the files', making),
    '',
    summaryOf(results, peak, making),
  ];
}
