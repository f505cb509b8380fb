/**
 * A process with one producer in it: `node process.ts MODULE EXPORT FOLDER`. It is asked for one
 * pack after the other and answers how long each took; the first time holds loading as well.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenProducer, Pack, Producer } from './producing.ts';
import { rawIn } from './raw.ts';

export interface Asked {
  /** A file of JSON. */
  readonly pack: string;
  /** A folder of files that this pack made; empty where they are not wanted. */
  readonly made: string;
}

export interface Answered {
  readonly milliseconds: number;
  /** Milliseconds of work in this process, all of its threads together. */
  readonly work: number;
  readonly bytes: number;
  /** MB of memory: before the producer was loaded, and the most since. */
  readonly idle: number;
  readonly peak: number;
}

const MB = 2 ** 20;

/** The most memory so far; what Node tells of it may be the parent's, so Linux is asked first. */
function peakMemory(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const [, most] = /^VmHWM:\s*(\d+) kB/m.exec(status) ?? [];
  return (most === undefined ? process.resourceUsage().maxRSS : Number(most)) / 1024;
}

const [module = '', name = '', folder = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

let producer: Producer | null = null;
let idle = 0;

async function open(): Promise<Producer> {
  const peer = (await import(`./peers/${module}.ts`)) as Record<string, OpenProducer>;
  const opened = await peer[name]?.(folder);
  if (!opened) throw new Error(`There is no producer ${module} ${name}.`);
  return opened;
}

process.on('message', async ({ pack: file, made }: Asked) => {
  const pack = JSON.parse(readFileSync(file, 'utf8')) as Pack;
  const raw = made === '' ? [] : rawIn(made);
  const out = join(folder, 'out');
  mkdirSync(out, { recursive: true });
  idle ||= process.memoryUsage.rss() / MB;
  const start = performance.now();
  const before = process.cpuUsage();
  producer ??= await open();
  const bytes = await producer.make(pack, out, raw);
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  const work = (user + system) / 1000;
  process.send?.({ milliseconds, work, bytes, idle, peak: peakMemory() } satisfies Answered);
});
process.on('disconnect', async () => {
  await producer?.close();
  process.exit();
});
