/** The thread that checks spelling. Entry of its own: runs from source and bundled. */
import { parentPort } from 'node:worker_threads';
import { type Checker, openChecker } from './checker.ts';
import type { SpellingAnswer, SpellingRequest, SpellingTask } from './checking.ts';

const opening = openChecker();

function perform(checker: Checker, task: SpellingTask): readonly string[] {
  if (task.task === 'suggest') return checker.suggest(task.word);
  return task.words.filter((word) => !checker.isRight(word));
}

parentPort?.on('message', async ({ id, ...task }: SpellingRequest) => {
  const answer: SpellingAnswer = { id, words: perform(await opening, task) };
  parentPort?.postMessage(answer);
});
