/** A thread of the app and the questions put to it, each answered by its number. */
import { type ResourceLimits, Worker } from 'node:worker_threads';
import { WaymarkError } from '#shared/errors.ts';

export interface Thread<Task, Answer> {
  /** Gives the answer; rejects with `internal` when the thread stops, `cancelled` when it is ended. */
  ask(task: Task): Promise<Answer>;
  /** Ends the thread; what is still asked of it is rejected with `cancelled`. */
  close(): Promise<void>;
}

/** What is said to a person when a thread stops by itself, and when it is ended. */
export interface ThreadWords {
  readonly stopped: string;
  readonly cancelled: string;
}

interface Waiting<Answer> {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/** Starts a thread. What is asked before it is ready waits for it; `resourceLimits` bound its memory. */
export function openThread<Task extends object, Answer extends { readonly id: number }>(
  workerUrl: URL,
  words: ThreadWords,
  workerData?: unknown,
  resourceLimits: ResourceLimits = {},
): Thread<Task, Answer> {
  // Flags of the process that starts it (a test runner's, say) are not the thread's business.
  const worker = new Worker(workerUrl, { workerData, execArgv: [], resourceLimits });
  const waiting = new Map<number, Waiting<Answer>>();
  let lastId = 0;
  let ended: Error | null = null;

  const end = (error: Error) => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  const broke = (cause: unknown) => new WaymarkError('internal', words.stopped, {}, cause);
  worker.on('message', (answer: Answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    asked?.resolve(answer);
  });
  worker.on('error', (error) => end(broke(error)));
  worker.on('exit', (code) => end(broke(new Error(`The thread ended with ${code}`))));

  return {
    ask: (task) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended);
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        worker.postMessage({ ...task, id: lastId });
      }),
    async close() {
      end(new WaymarkError('cancelled', words.cancelled));
      await worker.terminate();
    },
  };
}
