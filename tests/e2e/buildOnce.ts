import { buildIfStale } from '../../tools/build.ts';
import { makeKey } from './launchOnChromium.ts';

/** The suite drives what was built, so that is brought up to date first. */
export default async function buildOnce(): Promise<void> {
  makeKey();
  await buildIfStale();
}
