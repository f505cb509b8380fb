import { buildIfStale } from '../../tools/build.ts';

/** The suite drives what was built, so that is brought up to date first. */
export default async function buildOnce(): Promise<void> {
  await buildIfStale();
}
