/**
 * The database's key, wrapped by a passphrase: scrypt (RFC 7914) makes a key from the passphrase,
 * and AES-256-GCM wraps with it, so that a wrong passphrase and a changed file are noticed.
 * Only what BoringSSL has too, which is what Electron runs on.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { deriveKey, type ScryptCost, USUAL_COST } from './deriveKey.ts';

const KEY_BYTES = 32;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const base64Of = (bytes: number) =>
  z.base64().refine((text) => Buffer.from(text, 'base64').length === bytes);

/**
 * The way to the key by a passphrase, as it stands in the key file. The file is not trusted: one
 * that asks for more than 1 GiB of memory is not believed.
 */
export const passphraseWaySchema = z.strictObject({
  guard: z.literal('passphrase'),
  derivation: z.literal('scrypt'),
  cost: z.number().int().min(14).max(20),
  blockSize: z.literal(8),
  parallel: z.number().int().min(1).max(4),
  salt: base64Of(SALT_BYTES),
  nonce: base64Of(NONCE_BYTES),
  wrapped: base64Of(KEY_BYTES + TAG_BYTES),
});

export type PassphraseWay = z.infer<typeof passphraseWaySchema>;

/** Wraps a key of 32 bytes. The passphrase counts in its normalised form. */
export async function wrapByPassphrase(
  key: Buffer,
  passphrase: string,
  scryptCost: ScryptCost = USUAL_COST,
): Promise<PassphraseWay> {
  const salt = randomBytes(SALT_BYTES);
  const nonce = randomBytes(NONCE_BYTES);
  const { cost, blockSize, parallel } = scryptCost;
  const head = {
    guard: 'passphrase' as const,
    derivation: 'scrypt' as const,
    cost,
    blockSize: blockSize as 8,
    parallel,
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
  };
  const wrapping = await deriveKey(passphrase, salt, scryptCost);
  const cipher = createCipheriv('aes-256-gcm', wrapping, nonce);
  cipher.setAAD(authenticated(head));
  const body = Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()]);
  wrapping.fill(0);
  return { ...head, wrapped: body.toString('base64') };
}

/** Gives the key, or undefined when it is another passphrase or the way was changed. */
export async function unwrapByPassphrase(
  way: PassphraseWay,
  passphrase: string,
): Promise<Buffer | undefined> {
  const wrapping = await deriveKey(passphrase, Buffer.from(way.salt, 'base64'), way);
  try {
    const body = Buffer.from(way.wrapped, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', wrapping, Buffer.from(way.nonce, 'base64'), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(authenticated(way));
    decipher.setAuthTag(body.subarray(KEY_BYTES));
    return Buffer.concat([decipher.update(body.subarray(0, KEY_BYTES)), decipher.final()]);
  } catch {
    return undefined;
  } finally {
    wrapping.fill(0);
  }
}

/** What must not be changed along with the wrapped key: everything that stands beside it. */
function authenticated(way: Omit<PassphraseWay, 'wrapped'>): Buffer {
  const { guard, derivation, cost, blockSize, parallel, salt, nonce } = way;
  return Buffer.from(
    JSON.stringify(['waymark-keys', guard, derivation, cost, blockSize, parallel, salt, nonce]),
  );
}
