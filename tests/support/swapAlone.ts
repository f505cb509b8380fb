/**
 * Puts a backup in place of a database and is killed after some steps, as by a power cut:
 * `swapAlone.ts <folder> <key in hex> <backup> <replaced|damaged> <steps>`.
 */
import { type AsideKind, prepareSwap, stepsOfSwap } from '#main/store/swap.ts';

const [dataFolder = '', key = '', backup = '', kind, steps = '0'] = process.argv.slice(2);
const context = { dataFolder, key: Buffer.from(key, 'hex') };
const swap = prepareSwap(context, backup, kind as AsideKind, '20260325T150000000Z');
for (const step of stepsOfSwap(swap).slice(0, Number(steps))) step();
process.kill(process.pid, 'SIGKILL');
