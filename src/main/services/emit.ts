import type { EventName, Events } from '#shared/contract/routes.ts';

/** Tells the windows that something happened. */
export type Emit = <Name extends EventName>(name: Name, payload: Events[Name]) => void;
