/**
 * Looking at what a crash left in the write-ahead log, before it is taken into the database.
 * SQLite reads it up to the first place that is not as it was written, and drops the rest without
 * a word: right after a power cut, where the rest never counted as saved, and wrong when a byte
 * turned in something that did. See https://sqlite.org/fileformat2.html#the_write_ahead_log
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { WaymarkError } from '#shared/errors.ts';
import { connectToRead } from './connect.ts';

const HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;
/** The last bit says in which order the bytes of its checksums are added. */
const MAGIC = 0x377f0682;

/**
 * Refuses a database of which commits would be dropped that were on disk. A damaged last commit
 * cannot be told from one that a power cut broke off, and is dropped as that.
 * @throws WaymarkError `storeUnreadable`, reason `damaged log`; SqliteError.
 */
export function requireWholeLog(path: string, key: Buffer): void {
  const log = `${path}-wal`;
  const bytes = existsSync(log) ? readFileSync(log) : Buffer.alloc(0);
  if (bytes.length <= HEADER_BYTES) return;
  const header = bytes.subarray(0, HEADER_BYTES);
  // A file that grew and was never written, as some disks leave it after a power cut.
  if (header.every((byte) => byte === 0)) return;
  if (isSound(header) && !dropsCommits(bytes, framesRead(path, key))) return;
  throw new WaymarkError(
    'storeUnreadable',
    `The last changes to the conferences in ${path} cannot be read: ${log} is damaged. Both files were left as they are.`,
    { path, reason: 'damaged log' },
  );
}

/** Gives how many frames of the log SQLite takes, without taking them. */
function framesRead(path: string, key: Buffer): number {
  const index = `${path}-shm`;
  const wasThere = existsSync(index);
  const database = connectToRead(path, key);
  try {
    database.prepare('SELECT count(*) FROM sqlite_schema').get();
    const [found] = database.pragma('wal_checkpoint(NOOP)') as { log: number }[];
    return found?.log ?? 0;
  } finally {
    database.close();
    if (!wasThere) rmSync(index, { force: true });
  }
}

function isSound(header: Buffer): boolean {
  const magic = header.readUInt32BE(0);
  if ((magic & ~1) >>> 0 !== MAGIC) return false;
  const word = (at: number) => (magic & 1 ? header.readUInt32BE(at) : header.readUInt32LE(at));
  let first = 0;
  let second = 0;
  for (let at = 0; at < 24; at += 8) {
    first = (first + word(at) + second) >>> 0;
    second = (second + word(at + 4) + first) >>> 0;
  }
  return first === header.readUInt32BE(24) && second === header.readUInt32BE(28);
}

/**
 * Each commit is on disk before the next begins. So of what SQLite drops only one commit, and
 * nothing behind it, can be what a power cut broke off.
 */
function dropsCommits(bytes: Buffer, read: number): boolean {
  const frameBytes = FRAME_HEADER_BYTES + bytes.readUInt32BE(8);
  const salt = bytes.subarray(16, 24);
  let commits = 0;
  let isBehindCommit = false;
  const first = HEADER_BYTES + read * frameBytes;
  for (let at = first; at + frameBytes <= bytes.length; at += frameBytes) {
    // Left from before the log was begun anew.
    if (!bytes.subarray(at + 8, at + 16).equals(salt)) continue;
    isBehindCommit ||= commits > 0;
    if (bytes.readUInt32BE(at + 4) !== 0) commits += 1;
  }
  return commits > 1 || isBehindCommit;
}
