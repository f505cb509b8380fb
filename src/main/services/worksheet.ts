/** Sheets for translators: written for somebody to fill in, and read when they come back [R7.4]. */
import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { lineCode, sheetCode } from '#main/documents/worksheet/codes.ts';
import { type ReadLine, readSheet } from '#main/documents/worksheet/readSheet.ts';
import { writeSheet } from '#main/documents/worksheet/writeSheet.ts';
import { writeWholeFile } from '#main/documents/writeFile.ts';
import { notHere, type Store } from '#main/store/store.ts';
import type {
  ReturnedLine,
  ReturnedSheet,
  SavedSheet,
  SheetRequest,
} from '#shared/contract/worksheet.ts';
import { dayOf } from '#shared/dates/dayOf.ts';
import { fileNameIn } from '#shared/documents/fileName.ts';
import { capital } from '#shared/documents/language/sentences.ts';
import {
  isUntranslated,
  languagesAsked,
  type TranslationLine,
  translationOfAll,
} from '#shared/documents/translating.ts';
import { WaymarkError } from '#shared/errors.ts';
import { LANGUAGES } from '#shared/record/choices.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import type { WordingLanguage } from '#shared/wording/catalogues.ts';
import { wording } from '#shared/wording/index.ts';
import { sheetTexts } from '#shared/worksheet/sheetTexts.ts';

export interface Worksheet {
  /**
   * Writes a sheet to a file that somebody names; null when nobody named one.
   * @throws WaymarkError `leak`, `fileAccess`, or `invalid` when there is nothing to translate.
   */
  save(wanted: SheetRequest): Promise<SavedSheet | null>;
  /**
   * Asks for a sheet that came back and tells what is in it; null when nobody chose one. Nothing
   * is written.
   * @throws WaymarkError `fileAccess`, or `invalid` when it is no sheet of this conference.
   */
  read(conferenceId: string): Promise<ReturnedSheet | null>;
}

export interface WorksheetContext {
  readonly store: Store;
  readonly clock: () => Date;
  readonly chooseSheetToWrite: (suggested: string) => Promise<string | null>;
  readonly chooseSheetToRead: (startAt: string) => Promise<string | null>;
}

const ENDING = '.docx';
/** With pictures that somebody put in; a sheet itself has some tens of kilobytes. */
const MOST_BYTES = 20 * 1024 * 1024;

/** Gives the sheets of a store's conferences. */
export function worksheetOf(context: WorksheetContext): Worksheet {
  const { store } = context;
  let lastFolder = join(homedir(), 'Documents');
  const recordOf = (conferenceId: string): ConferenceRecord => {
    const found = store.read(conferenceId);
    if (found === undefined) throw notHere();
    return found.record;
  };
  return {
    async save(wanted) {
      const { conferenceId, language } = wanted;
      const madeOn = dayOf(context.clock());
      const texts = sheetTexts(recordOf(conferenceId), wanted, madeOn);
      if (texts.length === 0) {
        throw new WaymarkError('invalid', 'There is no text to translate. Nothing was written.');
      }
      // Nobody's name: a sheet goes to somebody outside.
      const suggested = `${fileNameIn([language], `to-translate--${madeOn}`)}${ENDING}`;
      const given = await context.chooseSheetToWrite(join(lastFolder, suggested));
      if (given === null) return null;
      const path = given.toLowerCase().endsWith(ENDING) ? given : `${given}${ENDING}`;
      lastFolder = dirname(path);
      const bytes = writeSheet({
        code: sheetCode(conferenceId, language),
        language,
        languageName: wording().choices(`copyLanguage.${language}`),
        lines: texts.map((text) => lineFor(conferenceId, text)),
        madeOn,
      });
      await writeWholeFile(dirname(path), basename(path), bytes);
      return { folder: dirname(path), fileName: basename(path), texts: texts.length };
    },
    async read(conferenceId) {
      recordOf(conferenceId);
      const path = await context.chooseSheetToRead(lastFolder);
      if (path === null) return null;
      lastFolder = dirname(path);
      const { codes, lines } = readSheet(await readChosen(path));
      const record = recordOf(conferenceId);
      const language = languageOf(conferenceId, codes);
      return {
        fileName: basename(path),
        language,
        ...compared(conferenceId, record, language, lines),
      };
    },
  };
}

/** What a text is: the kind of line it stands in, as a person would name it. */
function lineFor(conferenceId: string, line: TranslationLine) {
  return {
    code: lineCode(conferenceId, line),
    place: capital(wording().documents(`itemKind.${line.kind}`)),
    original: line.text,
    translation: isUntranslated(line) ? '' : (line.row?.text ?? ''),
  };
}

/** @throws WaymarkError `invalid` when it is no sheet, or one of another conference. */
function languageOf(conferenceId: string, codes: readonly string[]): WordingLanguage {
  const language = LANGUAGES.find((one) => codes.includes(sheetCode(conferenceId, one)));
  if (language !== undefined) return language;
  throw new WaymarkError(
    'invalid',
    codes.length === 0
      ? 'This is not a sheet for a translator that Waymark made. Nothing was taken over.'
      : 'This sheet belongs to another conference. Nothing was taken over.',
    { reason: codes.length === 0 ? 'noSheet' : 'otherConference' },
  );
}

async function readChosen(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    // Asked first: opening a pipe would wait for ever.
    if (!found.isFile()) throw new Error('Not a file');
    if (found.size > MOST_BYTES) {
      throw new WaymarkError(
        'invalid',
        `The file “${basename(path)}” is larger than a sheet can be. Nothing was taken over.`,
        { reason: 'large' },
      );
    }
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof WaymarkError) throw cause;
    throw new WaymarkError(
      'fileAccess',
      `The file “${basename(path)}” could not be read. Nothing was taken over.`,
      { path },
      cause,
    );
  }
}

const fitsField = (text: string) => KINDS.translations.shape.text.safeParse(text).success;

/** A text as it comes back from a cell that nobody changed. */
const asInCell = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

/** Gives what each line of a sheet would change. */
function compared(
  conferenceId: string,
  record: ConferenceRecord,
  language: WordingLanguage,
  read: readonly ReadLine[],
): Omit<ReturnedSheet, 'fileName' | 'language'> {
  const asked = languagesAsked(record).includes(language);
  const known = (asked ? translationOfAll(record, language) : []).map((line) => ({
    line,
    code: lineCode(conferenceId, line),
  }));
  const lines: ReturnedLine[] = [];
  const count = { empty: 0, same: 0, gone: 0, tooLong: 0 };
  for (const { code, original, translation } of read) {
    const exact = known.find((one) => one.code.text === code.text);
    const found = exact ?? known.find((one) => one.code.place === code.place);
    const standing = found && !isUntranslated(found.line) ? found.line.row : undefined;
    if (translation === '') count.empty += 1;
    else if (found === undefined) count.gone += 1;
    else if (!fitsField(translation)) count.tooLong += 1;
    else if (standing && asInCell(standing.text) === translation) count.same += 1;
    else {
      const { kind, id, field, text } = found.line;
      const isTwice = lines.some((one) => one.original === text);
      const state = exact === undefined ? 'changed' : standing ? 'replaces' : 'new';
      lines.push({
        kind,
        id,
        field,
        original: text,
        onSheet: original,
        text: translation,
        state: isTwice ? 'twice' : state,
        standing: standing ? { rowId: standing.id, text: standing.text } : null,
      });
    }
  }
  return { lines, ...count };
}
