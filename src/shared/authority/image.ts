/**
 * Whether bytes are a picture that copies can show, asked of the bytes themselves: neither the name
 * of a file nor what it says of itself is believed.
 */

export interface ImageSize {
  readonly type: 'png' | 'jpeg';
  /** In dots. */
  readonly width: number;
  readonly height: number;
}

/** What is the matter with a picture; `image` is followed by a sentence of its own on the page. */
export type ImageProblem = 'noImage' | 'notWhole' | 'tooManyDots' | 'tooFewDots' | 'forPrinters';

export type ReadImage = ImageSize | { readonly problem: ImageProblem };

/** The largest logo that is taken, in bytes. */
export const LARGEST_LOGO = 300 * 1024;
/** Sides in dots: enough for the widest print, and no more than can be drawn at once. */
const LEAST_SIDE = 16;
const MOST_SIDE = 3_000;

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, at) => bytes[at] === byte);

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const CHECKS = Uint32Array.from({ length: 256 }, (_, start) => {
  let check = start;
  for (let bit = 0; bit < 8; bit += 1) {
    check = check & 1 ? 0xedb88320 ^ (check >>> 1) : check >>> 1;
  }
  return check;
});

/** Source: the PNG specification, annex D. */
function checkOf(bytes: Uint8Array): number {
  let check = 0xffffffff;
  for (const byte of bytes) check = (CHECKS[(check ^ byte) & 0xff] ?? 0) ^ (check >>> 8);
  return (check ^ 0xffffffff) >>> 0;
}

/** Goes from chunk to chunk; a file that was cut short does not reach its end. */
function readPng(bytes: Uint8Array): ReadImage {
  const view = viewOf(bytes);
  const typeAt = (at: number) => String.fromCharCode(...bytes.subarray(at + 4, at + 8));
  if (bytes.length < 33 || typeAt(8) !== 'IHDR') return { problem: 'notWhole' };
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  let hasDots = false;
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const type = typeAt(at);
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length) return { problem: 'notWhole' };
    if (checkOf(bytes.subarray(at + 4, end)) !== view.getUint32(end))
      return { problem: 'notWhole' };
    if (type === 'IDAT') hasDots = true;
    if (type === 'IEND') {
      return hasDots ? { type: 'png', width, height } : { problem: 'notWhole' };
    }
  }
  return { problem: 'notWhole' };
}

/** Marks that stand alone, and marks after which the size of the picture stands. */
const isAlone = (mark: number) => mark === 0x01 || (mark >= 0xd0 && mark <= 0xd8);
const isFrame = (mark: number) =>
  mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc;

/** Source: ITU-T T.81, annex B. */
function readJpeg(bytes: Uint8Array): ReadImage {
  const view = viewOf(bytes);
  const isWhole = bytes.at(-2) === 0xff && bytes.at(-1) === 0xd9;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return { problem: 'notWhole' };
    const mark = bytes[at + 1] ?? 0;
    if (mark === 0xff || isAlone(mark)) {
      at += mark === 0xff ? 1 : 2;
      continue;
    }
    if (isFrame(mark)) {
      if (at + 10 > bytes.length || !isWhole) return { problem: 'notWhole' };
      // Four inks are for printing presses, and screens show them wrongly.
      if (bytes[at + 9] === 4) return { problem: 'forPrinters' };
      return { type: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return { problem: 'notWhole' };
}

/** Gives what picture these bytes are, and its size; or why they are none that copies can show. */
export function readImage(bytes: Uint8Array): ReadImage {
  const isPng = startsWith(bytes, PNG_SIGNATURE);
  if (!isPng && !startsWith(bytes, [0xff, 0xd8, 0xff])) return { problem: 'noImage' };
  const read = isPng ? readPng(bytes) : readJpeg(bytes);
  if ('problem' in read) return read;
  const sides = [read.width, read.height];
  if (Math.max(...sides) > MOST_SIDE) return { problem: 'tooManyDots' };
  return Math.min(...sides) < LEAST_SIDE ? { problem: 'tooFewDots' } : read;
}

/** What is the matter, to stand after the place of a picture. */
export const IMAGE_PROBLEMS: Readonly<Record<ImageProblem, string>> = {
  noImage: 'is neither a PNG nor a JPEG picture',
  notWhole: 'is a picture that is damaged or not whole',
  tooManyDots: `is more than ${MOST_SIDE} dots wide or high`,
  tooFewDots: `is less than ${LEAST_SIDE} dots wide or high`,
  forPrinters: 'is a picture in the four inks of printers (CMYK); save it in RGB',
};
