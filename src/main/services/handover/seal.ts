/**
 * The container of a file that is handed over: bytes sealed under a passphrase. What each byte is
 * stands in `docs/handover-file.md`. Pure but for randomness.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { WaymarkError } from '#shared/errors.ts';
import { deriveKey, USUAL_COST } from '../keys/deriveKey.ts';

/** The last character keeps programs from showing the file as text. */
const MAGIC = Buffer.from('WAYMARK\u001a', 'latin1');
const VERSION = 1;

const SALT = { at: 12, bytes: 16 };
const NONCE = { at: 28, bytes: 12 };
const HEADER_BYTES = 40;
const TAG_BYTES = 16;
const SUM_BYTES = 32;
/** Header, tag and checksum around nothing. */
const FEWEST_BYTES = HEADER_BYTES + TAG_BYTES + SUM_BYTES;

/** A file may ask for at most 256 MiB, whoever wrote it. */
const COSTS = { least: 10, most: 18 };
const { blockSize: BLOCK_SIZE, parallel: PARALLEL } = USUAL_COST;

/**
 * Gives bytes sealed under a passphrase; each time others, because salt and nonce are random.
 * @param cost binary logarithm of scrypt's N.
 */
export async function seal(
  bytes: Uint8Array,
  passphrase: string,
  cost: number = USUAL_COST.cost,
): Promise<Buffer> {
  const header = Buffer.concat([
    MAGIC,
    Buffer.from([VERSION, cost, BLOCK_SIZE, PARALLEL]),
    randomBytes(SALT.bytes),
    randomBytes(NONCE.bytes),
  ]);
  const cipher = createCipheriv('aes-256-gcm', await keyFor(header, passphrase), nonceOf(header));
  cipher.setAAD(header);
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  const sealed = Buffer.concat([header, body, cipher.getAuthTag()]);
  return Buffer.concat([sealed, sumOf(sealed)]);
}

/**
 * Looks whether bytes are a sealed file and came over whole. Needs no passphrase and is quick.
 * @throws WaymarkError `invalid`, with `details.reason`: `other`, `newer` or `damaged`.
 */
export function requireSealed(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.subarray(0, MAGIC.length).equals(MAGIC.subarray(0, file.length))) {
    throw refusal('other', 'This file is not a conference that Waymark handed over.');
  }
  if ((file[MAGIC.length] ?? 0) > VERSION) {
    throw refusal(
      'newer',
      'This file was made by a newer Waymark. Please bring it in with that one.',
    );
  }
  const end = file.length - SUM_BYTES;
  const isWhole =
    file.length >= FEWEST_BYTES &&
    file[MAGIC.length] === VERSION &&
    timingSafeEqual(sumOf(file.subarray(0, end)), file.subarray(end));
  if (!isWhole || !hasKnownCost(file)) {
    throw refusal(
      'damaged',
      'This file did not come over whole: part of it is missing or was changed. Please ask for it again.',
    );
  }
}

/**
 * Gives what was sealed. Takes as long for a wrong passphrase as for the right one.
 * @throws WaymarkError `invalid`; `details.reason` is `passphrase` when it does not open the file.
 */
export async function openSealed(bytes: Uint8Array, passphrase: string): Promise<Buffer> {
  requireSealed(bytes);
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = file.subarray(0, HEADER_BYTES);
  const body = file.subarray(HEADER_BYTES, file.length - SUM_BYTES - TAG_BYTES);
  const tag = file.subarray(file.length - SUM_BYTES - TAG_BYTES, file.length - SUM_BYTES);
  const key = await keyFor(header, passphrase);
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(header), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(header);
  decipher.setAuthTag(tag);
  const opened = decipher.update(body);
  try {
    return Buffer.concat([opened, decipher.final()]);
  } catch (cause) {
    opened.fill(0);
    throw refusal('passphrase', 'This passphrase does not open the file.', cause);
  }
}

function hasKnownCost(file: Buffer): boolean {
  const [cost = 0, blockSize, parallel] = file.subarray(MAGIC.length + 1);
  return (
    cost >= COSTS.least && cost <= COSTS.most && blockSize === BLOCK_SIZE && parallel === PARALLEL
  );
}

function keyFor(header: Buffer, passphrase: string): Promise<Buffer> {
  const salt = header.subarray(SALT.at, SALT.at + SALT.bytes);
  const cost = header[MAGIC.length + 1] ?? USUAL_COST.cost;
  return deriveKey(passphrase, salt, { ...USUAL_COST, cost });
}

function nonceOf(header: Buffer): Buffer {
  return header.subarray(NONCE.at, NONCE.at + NONCE.bytes);
}

function sumOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function refusal(reason: string, sentence: string, cause?: unknown): WaymarkError {
  return new WaymarkError('invalid', `${sentence} Nothing was brought in.`, { reason }, cause);
}
