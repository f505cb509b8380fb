import { onTestFinished } from 'vitest';
import type { Waymark, WaymarkContext } from '#main/services/openWaymark.ts';
import { temporaryFolder } from './folders.ts';
import { type Ask, askOf, openAlone, startAlone } from './waymarkAlone.ts';

export interface TestWaymark {
  readonly waymark: Waymark;
  readonly dataFolder: string;
  readonly events: { name: string; payload: unknown }[];
  readonly ask: Ask;
}

/** Opens Waymark as `openAlone` does; closed when the test has ended. */
export function openTestWaymark(given: Partial<WaymarkContext> = {}): Promise<TestWaymark> {
  return testing(given, openAlone);
}

/** Starts Waymark on a folder of its own and leaves it as it is; closed when the test has ended. */
export function startTestWaymark(given: Partial<WaymarkContext> = {}): Promise<TestWaymark> {
  return testing(given, startAlone);
}

async function testing(
  given: Partial<WaymarkContext>,
  start: typeof startAlone,
): Promise<TestWaymark> {
  const events: { name: string; payload: unknown }[] = [];
  const dataFolder = given.dataFolder ?? temporaryFolder();
  const waymark = await start(dataFolder, {
    emit: (name, payload) => void events.push({ name, payload }),
    ...given,
  });
  onTestFinished(() => waymark.close());
  return { waymark, dataFolder, events, ask: askOf(waymark) };
}
