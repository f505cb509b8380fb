/**
 * Looks for words in every file of a folder, however they may be written there: as text of any
 * kind, in base64 or hex, escaped as in JSON, in capitals, or packed.
 */
import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

export interface Hit {
  readonly file: string;
  readonly word: string;
  readonly as: string;
}

interface Needle {
  readonly word: string;
  readonly as: string;
  readonly bytes: Buffer;
}

/** Gives every place in the files of a folder, and in their names, that holds one of the words. */
export function findWordsIn(folder: string, words: readonly string[]): Hit[] {
  const needles = words.flatMap(needlesFor);
  return everyEntryOf(folder).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const file = relative(folder, path);
    const inName = findIn(Buffer.from(entry.name), needles, `name of ${file}`);
    // A socket of the browser has a name and nothing in it.
    if (!entry.isFile()) return inName;
    return [...inName, ...findIn(unlessGone(() => readFileSync(path)) ?? NOTHING, needles, file)];
  });
}

const NOTHING = Buffer.alloc(0);

function everyEntryOf(folder: string): Dirent[] {
  const entries = unlessGone(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  return entries.flatMap((entry) =>
    entry.isDirectory() ? [entry, ...everyEntryOf(join(folder, entry.name))] : [entry],
  );
}

/** A browser that runs makes and removes files of its own all the time. */
function unlessGone<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The same for what a program said. */
export function findWordsInText(text: string, words: readonly string[]): Hit[] {
  return findIn(Buffer.from(text), words.flatMap(needlesFor), 'text');
}

function findIn(bytes: Buffer, needles: readonly Needle[], file: string): Hit[] {
  const plain = hits(bytes, needles, file, '');
  const packed = packedIn(bytes).flatMap(({ as, content }) => hits(content, needles, file, as));
  return [...plain, ...packed];
}

function hits(bytes: Buffer, needles: readonly Needle[], file: string, packing: string): Hit[] {
  return needles
    .filter((needle) => bytes.includes(needle.bytes))
    .map(({ word, as }) => ({ file, word, as: `${as}${packing}` }));
}

/** The ways of writing a word that are looked for, by name. */
export const WRITINGS: Readonly<Record<string, (word: string) => readonly Buffer[]>> = {
  'UTF-8': (word) => [Buffer.from(word)],
  'lower case': (word) => [Buffer.from(word.toLowerCase())],
  'upper case': (word) => [Buffer.from(word.toUpperCase())],
  'UTF-16 LE': (word) => [Buffer.from(word, 'utf16le')],
  'UTF-16 BE': (word) => [Buffer.from(word, 'utf16le').swap16()],
  'escaped for JSON': (word) => [Buffer.from(escaped(word))],
  'escaped for an address': (word) => [Buffer.from(encodeURIComponent(word))],
  hex: (word) => {
    const hex = Buffer.from(word).toString('hex');
    return [Buffer.from(hex), Buffer.from(hex.toUpperCase())];
  },
  base64: (word) => [...inBase64(Buffer.from(word)), ...inBase64(Buffer.from(word, 'utf16le'))],
};

function needlesFor(word: string): Needle[] {
  return Object.entries(WRITINGS).flatMap(([as, write]) =>
    write(word).map((bytes) => ({ word, as, bytes })),
  );
}

function escaped(word: string): string {
  return word.replaceAll(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A word may begin at any of three places of a group; what its neighbours touch is cut off. */
function inBase64(bytes: Buffer): Buffer[] {
  return [0, 1, 2].flatMap((shift) => {
    const shifted = Buffer.concat([Buffer.alloc(shift), bytes]);
    const text = shifted.toString('base64').replace(/=+$/, '');
    const sure = text.slice(Math.ceil((shift * 8) / 6), Math.floor((shifted.length * 8) / 6));
    return [sure, sure.replaceAll('+', '-').replaceAll('/', '_')].map((way) => Buffer.from(way));
  });
}

interface Packed {
  readonly as: string;
  readonly content: Buffer;
}

const MOST_UNPACKED = 64 * 2 ** 20;

/** What packed content begins with, and how it is unpacked from there. */
const PACKINGS: readonly {
  readonly as: string;
  readonly marks: readonly (readonly number[])[];
  readonly unpack: (bytes: Buffer) => Buffer;
}[] = [
  {
    as: ', zlib',
    marks: [0x01, 0x5e, 0x9c, 0xda].map((level) => [0x78, level]),
    unpack: (bytes) => inflateSync(bytes, LENIENT),
  },
  { as: ', gzip', marks: [[0x1f, 0x8b, 0x08]], unpack: (bytes) => gunzipSync(bytes, LENIENT) },
  {
    as: ', zip',
    marks: [[0x50, 0x4b, 0x03, 0x04]],
    unpack: (bytes) => inflateRawSync(afterZipHeader(bytes), LENIENT),
  },
];

/** Gives what can be unpacked at every place that looks like the beginning of something packed. */
function packedIn(bytes: Buffer): Packed[] {
  return PACKINGS.flatMap(({ as, marks, unpack }) =>
    marks
      .flatMap((mark) => placesOf(bytes, Buffer.from(mark)))
      .flatMap((at): Packed[] => {
        try {
          return [{ as, content: unpack(bytes.subarray(at)) }];
        } catch {
          // Only looked like the beginning of something.
          return [];
        }
      }),
  );
}

/** What is broken off is unpacked as far as it goes. */
const LENIENT = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_UNPACKED };

function placesOf(bytes: Buffer, mark: Buffer): number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 1)) places.push(at);
  return places;
}

/** Gives what follows the header of a file in a zip archive. */
function afterZipHeader(bytes: Buffer): Buffer {
  return bytes.subarray(30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28));
}
