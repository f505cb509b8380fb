/** The typed way from a window to main: the only place that touches `window.waymark`. */
import type { EventName, Events, Input, Output, Route } from '#shared/contract/routes.ts';
import { type Envelope, fromPlainError } from '#shared/errors.ts';

/** What the preload script puts on the window. */
export interface WaymarkBridge {
  request(route: string, input: unknown): Promise<Envelope>;
  /** Gives the function that ends the listening. */
  on(listener: (name: string, payload: unknown) => void): () => void;
}

declare global {
  interface Window {
    readonly waymark: WaymarkBridge;
  }
}

/**
 * Asks main.
 * @throws WaymarkError as main threw it, with its code, sentence and details.
 */
export async function request<R extends Route>(route: R, input: Input<R>): Promise<Output<R>> {
  const envelope = await window.waymark.request(route, input);
  if (!envelope.ok) throw fromPlainError(envelope.error);
  return envelope.value as Output<R>;
}

/** Listens to one event until the function it gives is called. */
export function onEvent<Name extends EventName>(
  name: Name,
  listen: (payload: Events[Name]) => void,
): () => void {
  return window.waymark.on((arrived, payload) => {
    if (arrived === name) listen(payload as Events[Name]);
  });
}
