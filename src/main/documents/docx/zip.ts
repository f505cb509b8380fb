/**
 * A package of files as a ZIP archive (PKWARE APPNOTE 6.3, 4.3), compressed by Node's own zlib: a
 * Word file is little more than compressed text, and zlib takes a fifth of what a script takes.
 */
import { crc32, deflateRawSync } from 'node:zlib';

/** A file within a package, ready to be put into any number of packages. */
export interface PackedFile {
  readonly size: number;
  readonly crc: number;
  /** Whether `bytes` are deflated, or stored as they are. */
  readonly isDeflated: boolean;
  readonly bytes: Uint8Array;
}

/** Gives the file compressed, or as it is where it is as small as it gets. */
export function packFile(content: Uint8Array, { isSmall = false } = {}): PackedFile {
  const bytes = isSmall ? content : deflateRawSync(content);
  return { size: content.length, crc: crc32(content), isDeflated: !isSmall, bytes };
}

/** Version 2.0, and names in UTF-8. */
const VERSION = 20;
const UTF8_NAMES = 1 << 11;
const DEFLATED = 8;
/** Zip knows no time zone; noon. */
const NOON = 12 << 11;

/** Gives a day, `YYYY-MM-DD`, as archives count it. */
function dosDay(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return ((year - 1980) << 9) | (month << 5) | date;
}

/** What both headers of a file say of it, from the version to the length of its name. */
function detailsOf(name: Buffer, file: PackedFile, day: string): Buffer {
  const details = Buffer.alloc(26);
  details.writeUInt16LE(VERSION, 0);
  details.writeUInt16LE(UTF8_NAMES, 2);
  details.writeUInt16LE(file.isDeflated ? DEFLATED : 0, 4);
  details.writeUInt16LE(NOON, 6);
  details.writeUInt16LE(dosDay(day), 8);
  details.writeUInt32LE(file.crc, 10);
  details.writeUInt32LE(file.bytes.length, 14);
  details.writeUInt32LE(file.size, 18);
  details.writeUInt16LE(name.length, 22);
  return details;
}

/** Gives the archive of the files in their order, each dated that day. */
export function zip(files: ReadonlyMap<string, PackedFile>, day: string): Buffer {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, file] of files) {
    const name = Buffer.from(path, 'utf8');
    const details = detailsOf(name, file, day);
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), details, name, file.bytes);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), details, place, name);
    offset += 4 + details.length + name.length + file.bytes.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
