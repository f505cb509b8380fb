/** Where windows with a name were, as `windowStatePersistence` keeps it from one start to the next. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type Electron from 'electron';
import { app } from './app.ts';

/** Electron keeps them in Chromium's own file of settings, also in this folder. */
const file = () => join(app.getPath('userData'), 'Window States');

function readAll(): Record<string, Electron.Rectangle> {
  try {
    return JSON.parse(readFileSync(file(), 'utf8'));
  } catch {
    return {};
  }
}

/** Gives where a window was; undefined for one without a name, or that was never seen. */
export function boundsOf(name: string | null): Electron.Rectangle | undefined {
  return name === null ? undefined : readAll()[name];
}

/** Keeps where a window is; one without a name is not kept. */
export function keepBounds(name: string | null, bounds: Electron.Rectangle): void {
  if (name === null) return;
  mkdirSync(app.getPath('userData'), { recursive: true });
  writeFileSync(file(), JSON.stringify({ ...readAll(), [name]: bounds }));
}
