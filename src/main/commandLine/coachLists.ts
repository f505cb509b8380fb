/** A file of what is added to the lists of the writing coach or switched off (`resources/coach/README.md`). */
import { readFileSync, statSync } from 'node:fs';
import { type Local, localSchema } from '#shared/coach/local.ts';
import { WaymarkError } from '#shared/errors.ts';
import { fitTo } from '#shared/misfit.ts';

/** Far above any list that people write. */
const LARGEST_FILE = 2 ** 20;

function textOf(path: string, refuse: (why: string) => WaymarkError): string {
  try {
    if (statSync(path).size > LARGEST_FILE) throw refuse('it is too large');
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if (cause instanceof WaymarkError) throw cause;
    throw refuse(`it cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
}

/**
 * Gives what such a file says.
 * @throws WaymarkError `invalid`, with one sentence that names the place.
 */
export function readLocalLists(path: string): Local {
  const refuse = (why: string) => new WaymarkError('invalid', `${path}: ${why}.`);
  const text = textOf(path, refuse);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuse('it is not JSON');
  }
  const fit = fitTo(localSchema, value);
  if (fit.fits) return fit.value;
  throw refuse(`${fit.misfit.place || 'it'} ${fit.misfit.what}`);
}
