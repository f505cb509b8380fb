/** Does a sealed file open with its passphrase alone, and only as it was sealed? */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSealed, requireSealed, seal } from '#main/services/handover/seal.ts';

/** The cheapest cost that opens, so that thousands of tries take no time. */
const CHEAP = 10;
const PASSPHRASE = '7KQM-2XWP-9DHN-3RTV';
const SECRET = Buffer.from('Ada said she is frightened at night.');

const SUM_BYTES = 32;
const HEADER_BYTES = 40;

/** Gives the file as somebody would make it who knows the format and not the passphrase. */
function withSum(file: Buffer): Buffer {
  const sealed = file.subarray(0, file.length - SUM_BYTES);
  return Buffer.concat([sealed, createHash('sha256').update(sealed).digest()]);
}

function flipped(file: Buffer, at: number, bit = 0): Buffer {
  const changed = Buffer.from(file);
  changed[at] = (changed[at] ?? 0) ^ (1 << bit);
  return changed;
}

const reasonOf = async (file: Uint8Array, passphrase = PASSPHRASE) => {
  const error = await openSealed(file, passphrase).catch((caught: unknown) => caught);
  return (error as { details?: { reason?: string } }).details?.reason;
};

describe('a sealed file', () => {
  it('opens with its passphrase as it was, whatever was in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5_000 }), fc.string(), async (bytes, phrase) => {
        const opened = await openSealed(await seal(bytes, phrase, CHEAP), phrase);
        expect(opened.equals(Buffer.from(bytes))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('opens at the cost that is usual', async () => {
    const file = await seal(SECRET, PASSPHRASE);
    expect(file[9]).toBe(17);
    expect(await openSealed(file, PASSPHRASE)).toEqual(SECRET);
  });

  it('says nothing of what is in it, and is another each time', async () => {
    const [one, other] = [
      await seal(SECRET, PASSPHRASE, CHEAP),
      await seal(SECRET, PASSPHRASE, CHEAP),
    ];
    for (const file of [one, other]) {
      expect(file.includes('Ada')).toBe(false);
      expect(file.includes(PASSPHRASE)).toBe(false);
    }
    expect(one.subarray(12, 40)).not.toEqual(other.subarray(12, 40));
    expect(one.subarray(40, 60)).not.toEqual(other.subarray(40, 60));
  });

  it('does not open with another passphrase', async () => {
    const file = await seal(SECRET, PASSPHRASE, CHEAP);
    for (const other of ['', PASSPHRASE.toLowerCase(), `${PASSPHRASE}x`, '7KQM-2XWP-9DHN-3RTW']) {
      expect(await reasonOf(file, other)).toBe('passphrase');
    }
  });

  it('is refused with any bit of any byte turned', async () => {
    const file = await seal(SECRET, PASSPHRASE, CHEAP);
    for (let at = 0; at < file.length; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        expect(() => requireSealed(flipped(file, at, bit)), `byte ${at}, bit ${bit}`).toThrow();
      }
    }
  });

  it('is refused with any byte turned, also by somebody who corrects the checksum', async () => {
    const file = await seal(SECRET, PASSPHRASE, CHEAP);
    for (let at = 0; at < file.length - SUM_BYTES; at += 1) {
      const reason = await reasonOf(withSum(flipped(file, at)));
      expect(reason, `byte ${at}`).toMatch(/^(passphrase|damaged|other|newer)$/);
    }
  });

  it('is refused cut off anywhere, longer than it was, or put together of two', async () => {
    const file = await seal(SECRET, PASSPHRASE, CHEAP);
    const other = await seal(SECRET, PASSPHRASE, CHEAP);
    for (let length = 0; length < file.length; length += 1) {
      expect(() => requireSealed(file.subarray(0, length)), `${length} bytes`).toThrow();
      expect(await reasonOf(withSum(file.subarray(0, length)))).toBeDefined();
    }
    expect(await reasonOf(Buffer.concat([file, Buffer.from([0])]))).toBe('damaged');
    const mixed = [file.subarray(0, HEADER_BYTES), other.subarray(HEADER_BYTES)];
    expect(await reasonOf(withSum(Buffer.concat(mixed)))).toBe('passphrase');
  });

  it('asks for no more memory than it may, whatever its header says', async () => {
    const file = await seal(SECRET, PASSPHRASE, CHEAP);
    const asking = (at: number, value: number) => {
      const changed = Buffer.from(file);
      changed[at] = value;
      return withSum(changed);
    };
    for (const [at, value] of [
      [9, 0],
      [9, 9],
      [9, 19],
      [9, 255],
      [10, 9],
      [10, 255],
      [11, 0],
      [11, 2],
    ] as const) {
      expect(() => requireSealed(asking(at, value)), `${at}: ${value}`).toThrow();
    }
  });

  it('of a newer Waymark says so', async () => {
    const file = await seal(SECRET, PASSPHRASE, CHEAP);
    file[8] = 2;
    expect(await reasonOf(file)).toBe('newer');
  });

  it('is no other file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await reasonOf(bytes)).toMatch(/^(other|damaged)$/);
      }),
    );
    expect(await reasonOf(Buffer.from('PK\u0003\u0004 a zip file'))).toBe('other');
  });
});
