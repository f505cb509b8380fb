/** Reading a small file that somebody chose, or that lies in the data folder. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** Thrown by `readSmall` for a file that is larger than it may be. */
export class TooLarge extends Error {}

/**
 * Gives the bytes of a file, if there are not too many.
 * @throws TooLarge, or the system's error with its `code`
 */
export function readSmall(path: string, mostBytes: number): Buffer {
  // Asked first: opening a pipe would wait for ever.
  if (!statSync(path).isFile()) throw Object.assign(new Error(), { code: 'EISDIR' });
  const handle = openSync(path, 'r');
  try {
    // One more than it may hold: what it says of its size may be a lie.
    const bytes = Buffer.alloc(mostBytes + 1);
    let length = 0;
    for (;;) {
      const count = readSync(handle, bytes, length, bytes.length - length, null);
      length += count;
      if (length > mostBytes) throw new TooLarge();
      if (count === 0) return bytes.subarray(0, length);
    }
  } finally {
    closeSync(handle);
  }
}
