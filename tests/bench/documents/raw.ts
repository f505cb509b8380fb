/** What made files hold before it is compressed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';

const STREAM = /\/Filter \/FlateDecode.*?stream\n(.*?)\nendstream/gs;

function inPdf(bytes: Buffer): Buffer[] {
  const streams = bytes.toString('latin1').matchAll(STREAM);
  return [...streams].map(([, stream = '']) => inflateSync(Buffer.from(stream, 'latin1')));
}

/** Gives what all PDF and Word files of a folder hold. */
export function rawIn(folder: string): Buffer[] {
  return readdirSync(folder).flatMap((file) => {
    const bytes = readFileSync(join(folder, file));
    if (file.endsWith('.pdf')) return inPdf(bytes);
    return Object.values(unzipSync(bytes)).map((part) => Buffer.from(part));
  });
}
