import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder, and those above it, when it is not there. One by one, because Node's recursive
 * way never ends where a parent that exists answers “no such entry”, as `/proc` does (Node 24).
 * @param mode permissions of every folder made, such as `0o700`
 * @throws the system's error, with its `code`, when a folder cannot be made
 */
export function makeFolder(folder: string, mode?: number): void {
  const path = resolve(folder);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  const parent = dirname(path);
  if (!existsSync(parent)) makeFolder(parent, mode);
  mkdirSync(path, mode === undefined ? {} : { mode });
}
