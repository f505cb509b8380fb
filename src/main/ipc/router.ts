/**
 * Sender, input, handler, envelope: the way of every request. It never rejects, because Electron
 * would reduce an error to its text on the way back.
 */
import { type Output, type ParsedInput, ROUTES, type Route } from '#shared/contract/routes.ts';
import { type Envelope, toPlainError, WaymarkError } from '#shared/errors.ts';
import { fitTo } from '#shared/misfit.ts';
import { reportUnforeseen } from './report.ts';

/** One request. Who asks is worked out by main, and never taken from the input. */
export interface Call {
  readonly route: string;
  readonly input: unknown;
  /** Whether it comes from the app's own page. */
  readonly trusted: boolean;
  /** Which window's page it is; none where main itself asks. */
  readonly window?: number;
}

/** Electron's ids of windows begin at 1. */
const NO_WINDOW = 0;

/** One handler for each route; a missing one does not compile. */
export type Handlers = {
  readonly [R in Route]: (input: ParsedInput<R>, window: number) => Output<R> | Promise<Output<R>>;
};

/**
 * Gives the function that answers every request.
 * @param report is told of errors nobody foresaw.
 */
export function createRouter(
  handlers: Handlers,
  report: (route: Route, error: unknown) => void = reportUnforeseen,
): (call: Call) => Promise<Envelope> {
  return async ({ route, input, trusted, window = NO_WINDOW }) => {
    try {
      if (!trusted) throw new WaymarkError('forbidden', 'Only Waymark itself may ask this.');
      if (!isRoute(route)) throw new WaymarkError('unknownRoute', 'There is no such request.');
      return { ok: true, value: await answer(handlers, { route, input, window }, report) };
    } catch (error) {
      return { ok: false, error: toPlainError(error) };
    }
  };
}

async function answer<R extends Route>(
  handlers: Handlers,
  { route, input, window }: { route: R; input: unknown; window: number },
  report: (route: Route, error: unknown) => void,
): Promise<Output<R>> {
  const parsed = parseInput(route, input);
  try {
    return await handlers[route](parsed, window);
  } catch (error) {
    if (!(error instanceof WaymarkError)) report(route, error);
    throw error;
  }
}

function parseInput<R extends Route>(route: R, input: unknown): ParsedInput<R> {
  const result = fitTo(ROUTES[route].input, input);
  if (result.fits) return result.value as ParsedInput<R>;
  const { place, what } = result.misfit;
  const subject = place === '' ? 'What was asked' : place;
  throw new WaymarkError('invalid', `${subject} ${what}. Nothing was changed.`, { field: place });
}

function isRoute(name: string): name is Route {
  return Object.hasOwn(ROUTES, name);
}
