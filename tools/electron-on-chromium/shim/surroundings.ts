import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { strict } from '../strict.ts';

/** The displays, theme and power events of the machine, as a test scripts them. */

const PRIMARY = displayOf({ id: 1, x: 0, y: 0, width: 1920, height: 1080 });
let displays: readonly Electron.Display[] = [PRIMARY];

/** Electron's `screen`. */
export const screen = strict(
  'screen',
  Object.assign(new EventEmitter(), {
    getAllDisplays: () => [...displays],
    getPrimaryDisplay: () => displays[0] ?? PRIMARY,
    getDisplayMatching: (rectangle: Electron.Rectangle) =>
      displays.find(
        ({ bounds }) => rectangle.x >= bounds.x && rectangle.x < bounds.x + bounds.width,
      ) ?? PRIMARY,
  } satisfies Partial<Electron.Screen>),
);

/** Electron's `nativeTheme`. */
export const nativeTheme = strict(
  'nativeTheme',
  Object.assign(new EventEmitter(), {
    shouldUseDarkColors: false,
    shouldUseHighContrastColors: false,
    prefersReducedTransparency: false,
    themeSource: 'system',
  } satisfies Partial<Electron.NativeTheme>),
);

/** What a test can let the machine do. The app is told, and nothing really sleeps. */
export type PowerEvent = 'suspend' | 'resume' | 'lock-screen' | 'unlock-screen';

/** Listeners come and go as with Electron's own. */
type PowerListening = {
  [Name in 'on' | 'once' | 'off']: (...given: Parameters<Electron.PowerMonitor[Name]>) => unknown;
};

/** Electron's `powerMonitor`: what it tells. */
export const powerMonitor = strict('powerMonitor', new EventEmitter() satisfies PowerListening);

export interface DisplayShape {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Changes what is plugged in, and tells the app as Electron would. */
export function plugDisplays(shapes: readonly DisplayShape[]): void {
  const before = displays;
  displays = shapes.map(displayOf);
  for (const display of displays.filter(({ id }) => !before.some((old) => old.id === id))) {
    screen.emit('display-added', {}, display);
  }
  for (const display of before.filter(({ id }) => !displays.some((now) => now.id === id))) {
    screen.emit('display-removed', {}, display);
  }
}

function displayOf({ id, x, y, width, height }: DisplayShape): Electron.Display {
  const bounds = { x, y, width, height };
  return {
    id,
    bounds,
    workArea: bounds,
    size: { width, height },
    workAreaSize: { width, height },
    scaleFactor: 1,
    rotation: 0,
    internal: id === 1,
    label: `Display ${id}`,
    nativeOrigin: { x, y },
    detected: true,
    maximumCursorSize: { width: 64, height: 64 },
    accelerometerSupport: 'unknown',
    touchSupport: 'unknown',
    monochrome: false,
    colorDepth: 24,
    colorSpace: '',
    depthPerComponent: 8,
    displayFrequency: 60,
  };
}
