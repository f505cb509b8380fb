/** What the gate refuses, in one sentence each. None of it tells anything about the passphrase. */
import { WaymarkError } from '#shared/errors.ts';
import { passphraseProblem } from '#shared/keys/passphrase.ts';

/** @throws WaymarkError `invalid` when a passphrase is too easy to guess. */
export function requireStrong(passphrase: string): void {
  if (passphraseProblem(passphrase) === null) return;
  throw new WaymarkError(
    'invalid',
    'This passphrase is too easy to guess. Please use at least 12 characters, not all alike. Nothing was changed.',
    { field: 'passphrase' },
  );
}

/** Gives the error for a first passphrase where there is one. */
export function setAlready(): WaymarkError {
  return new WaymarkError('conflict', 'There is a passphrase already. Nothing was changed.');
}

/** Gives the error for what needs a passphrase, before there is one. */
export function notSetUp(): WaymarkError {
  return new WaymarkError('conflict', 'There is no passphrase yet. Please set one first.');
}

/** Gives the error for a wrong passphrase, with when one may try again. */
export function wrongPassphrase(until: Date, now: Date): WaymarkError {
  return waiting('This is not the passphrase.', until, now);
}

/** Gives the error for a try before the waiting was over, whatever was typed. */
export function tooSoon(until: Date, now: Date): WaymarkError {
  return waiting('That was too soon after a wrong passphrase.', until, now);
}

function waiting(what: string, until: Date, now: Date): WaymarkError {
  const seconds = Math.ceil((until.getTime() - now.getTime()) / 1000);
  const wait = seconds === 1 ? '1 second' : `${seconds} seconds`;
  return new WaymarkError('wrongPassphrase', `${what} You can try again in ${wait}.`, {
    tryAgainAt: until.toISOString(),
  });
}

/** Gives the error for a lost passphrase where the system does not give the key either. */
export function nobodyVouches(): WaymarkError {
  return new WaymarkError(
    'forbidden',
    'This computer does not open Waymark by itself, so the present passphrase is needed. Nothing was changed.',
  );
}
