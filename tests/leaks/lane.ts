/** A thread of the bench: searches the copies of the records whose seeds it is given. */
import { parentPort, workerData } from 'node:worker_threads';
import { buildCopy } from '#shared/documents/buildCopy.ts';
import { FAULTS, searchCopies } from './round.ts';

const { fault } = workerData as { fault: string };

parentPort?.on('message', async (seed: number) => {
  parentPort?.postMessage(await searchCopies(seed, FAULTS[fault] ?? buildCopy));
});
