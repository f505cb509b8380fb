/**
 * What the authority has settled: one file in the data folder, changed on the page “Your authority”,
 * saved to a file that an office passes on, and taken over from one.
 */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { readSmall, TooLarge } from '#main/files/readSmall.ts';
import { writeWhole } from '#main/files/writeWhole.ts';
import { whyNot } from '#main/store/whyNot.ts';
import { isSame, valueAt, withValueAt } from '#shared/authority/edit.ts';
import { IMAGE_PROBLEMS, LARGEST_LOGO, readImage } from '#shared/authority/image.ts';
import {
  type Authority,
  authoritySchema,
  LARGEST_PACK,
  writeAuthority,
} from '#shared/authority/pack.ts';
import type { AuthorityState, ChosenAuthority } from '#shared/contract/authority.ts';
import type { ParsedInput } from '#shared/contract/routes.ts';
import { toPlainError, WaymarkError } from '#shared/errors.ts';
import { fitTo } from '#shared/misfit.ts';
import { newId } from '#shared/record/ids.ts';
import type { Emit } from '../emit.ts';
import { withEnding } from '../handover/file.ts';
import { authorityFilesOf, packIn, whyNotRead } from './files.ts';

export interface AuthorityService {
  /** What holds now; the same object until something is changed. */
  current(): Authority;
  state(): AuthorityState;
  /**
   * Changes one value.
   * @throws WaymarkError `conflict` when another window has changed it meanwhile, `invalid` when the
   *   value does not fit, `fileAccess`; what was settled before stays.
   */
  set(wanted: ParsedInput<'authority.set'>): AuthorityState;
  /** Asks for a picture and takes it as the logo; null when nobody chose one. @throws as `set`. */
  chooseLogo(): Promise<AuthorityState | null>;
  /** Writes the settings to a file that somebody names; null when nobody named one. */
  save(): Promise<{ readonly fileName: string } | null>;
  /**
   * Asks for a file and tells what is in it; null when nobody chose one. Nothing is changed.
   * @throws WaymarkError `fileAccess` or `invalid`, with what is the matter and where.
   */
  choose(): Promise<ChosenAuthority | null>;
  /** Takes over what was chosen. The settings before are kept. @throws WaymarkError `notFound`, `fileAccess`. */
  takeOver(ticket: string): AuthorityState;
  /** Forgets what was chosen. */
  leave(): void;
  /** Changes what was taken over back for the settings before, and the other way round. */
  goBack(): AuthorityState;
}

export interface AuthorityContext {
  readonly dataFolder: string;
  readonly clock: () => Date;
  readonly emit: Emit;
  /** Asks where the file of the settings goes. */
  readonly chooseAuthorityToWrite: (suggested: string) => Promise<string | null>;
  /** Asks for a file of settings. */
  readonly chooseAuthorityToRead: (startAt: string) => Promise<string | null>;
  /** Asks for a picture. */
  readonly choosePicture: (startAt: string) => Promise<string | null>;
}

const ENDING = '.waymark-authority';
const SUGGESTED = `authority${ENDING}`;

const notSaved = (cause: unknown) =>
  new WaymarkError(
    'fileAccess',
    `The settings could not be saved: ${whyNot(cause)}. What was settled before stays.`,
    {},
    cause,
  );

/** Gives the settings of a data folder. */
export function authorityOf(context: AuthorityContext): AuthorityService {
  const files = authorityFilesOf(context.dataFolder, context.clock);
  let { authority, problem } = files.read();
  let canGoBack = files.readBefore() !== null;
  let chosen: ChosenAuthority | null = null;
  let lastFolder = join(homedir(), 'Documents');

  const state = (): AuthorityState => ({ authority, problem, canGoBack });
  /** Writes, and only then lets it hold. */
  const settle = (next: Authority, write: () => void) => {
    try {
      if (problem !== '') files.setAside();
      // It is set aside, so it is no problem any longer, whatever comes of the rest.
      problem = '';
      write();
    } catch (cause) {
      throw notSaved(cause);
    }
    authority = next;
    context.emit('authority.changed', {});
    return state();
  };
  const change = (path: readonly string[], value: unknown) => {
    const next = fitting(withValueAt(authority, path, value), path);
    return settle(next, () => files.write(next));
  };
  return {
    current: () => authority,
    state,
    set({ path, value, over }) {
      if (!isSame(valueAt(authority, path), over)) {
        throw new WaymarkError('conflict', 'This was changed in another window meanwhile.');
      }
      return change(path, value);
    },
    async chooseLogo() {
      const path = await context.choosePicture(lastFolder);
      if (path === null) return null;
      lastFolder = dirname(path);
      return change(['logo'], pictureIn(path));
    },
    async save() {
      const given = await context.chooseAuthorityToWrite(join(lastFolder, SUGGESTED));
      if (given === null) return null;
      const path = given.toLowerCase().endsWith('.json') ? given : withEnding(given, ENDING);
      requireElsewhere(path, context.dataFolder);
      lastFolder = dirname(path);
      try {
        writeWhole(path, writeAuthority(authority));
      } catch (cause) {
        throw new WaymarkError(
          'fileAccess',
          `The file could not be written to ${dirname(path)}: ${whyNot(cause)}.`,
          { path },
          cause,
        );
      }
      return { fileName: basename(path) };
    },
    async choose() {
      const path = await context.chooseAuthorityToRead(lastFolder);
      if (path === null) return null;
      lastFolder = dirname(path);
      const fileName = basename(path);
      try {
        chosen = { ticket: newId(), fileName, authority: packIn(path) };
        return chosen;
      } catch (error) {
        const { code, message } = toPlainError(error);
        const sentence = `“${fileName}” cannot be taken over: ${message}. Nothing was changed.`;
        throw new WaymarkError(code, sentence, { path }, error);
      }
    },
    takeOver(ticket) {
      if (chosen?.ticket !== ticket) {
        throw new WaymarkError('notFound', 'Please choose the file once more.');
      }
      const { authority: next } = chosen;
      const before = authority;
      const taken = settle(next, () => {
        files.keepBefore(before);
        canGoBack = true;
        files.write(next);
      });
      chosen = null;
      return taken;
    },
    leave() {
      chosen = null;
    },
    goBack() {
      const earlier = files.readBefore();
      if (earlier === null) {
        throw new WaymarkError('notFound', 'There are no settings from before.');
      }
      const present = authority;
      return settle(earlier, () => files.goBack(present, earlier));
    },
  };
}

/** @throws WaymarkError `invalid`, with what is the matter and, within the value, where. */
function fitting(value: unknown, path: readonly string[]): Authority {
  const fit = fitTo(authoritySchema, value);
  if (!fit.fits) {
    const { place, what } = fit.misfit;
    const within = place.replace(path.join('.'), '').replace(/^\./, '');
    throw new WaymarkError(
      'invalid',
      `Not saved: ${within === '' ? 'this' : within} ${what}. What was settled before stays.`,
      { place },
    );
  }
  if (Buffer.byteLength(writeAuthority(fit.value)) > LARGEST_PACK) {
    throw new WaymarkError('invalid', 'Not saved: this is more than such a file can hold.');
  }
  return fit.value;
}

/** Gives a picture in Base64. @throws WaymarkError `invalid` or `fileAccess`. */
function pictureIn(path: string): string {
  const refuse = (code: 'invalid' | 'fileAccess', why: string, cause?: unknown) =>
    new WaymarkError(code, `“${basename(path)}” ${why}. The logo stays as it was.`, {}, cause);
  let bytes: Buffer;
  try {
    bytes = readSmall(path, LARGEST_LOGO);
  } catch (cause) {
    if (cause instanceof TooLarge) {
      throw refuse('invalid', `is larger than ${LARGEST_LOGO / 1024} KB`, cause);
    }
    throw refuse('fileAccess', `could not be read: ${whyNotRead(cause)}`, cause);
  }
  const read = readImage(bytes);
  if ('problem' in read) throw refuse('invalid', IMAGE_PROBLEMS[read.problem]);
  return bytes.toString('base64');
}

/** @throws WaymarkError `conflict` for a name by which Waymark itself keeps something. */
function requireElsewhere(path: string, dataFolder: string): void {
  if (dirname(path) !== dataFolder || !existsSync(path)) return;
  throw new WaymarkError(
    'conflict',
    'Waymark keeps its own files there. Please choose another folder; nothing was written.',
    { path },
  );
}
