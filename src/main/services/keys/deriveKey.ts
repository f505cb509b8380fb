/** A key made from a passphrase by scrypt (RFC 7914), for all that a passphrase protects. */
import { scrypt } from 'node:crypto';
import { normalisePassphrase } from '#shared/keys/passphrase.ts';

const KEY_BYTES = 32;

/** What scrypt costs; N is 2 to the power of `cost`. */
export interface ScryptCost {
  readonly cost: number;
  readonly blockSize: number;
  readonly parallel: number;
}

/** 128 MiB and about a third of a second (OWASP Password Storage Cheat Sheet). */
export const USUAL_COST: ScryptCost = { cost: 17, blockSize: 8, parallel: 1 };

/**
 * Gives 32 bytes. The passphrase counts in its normalised form. Never blocks: Node does the work
 * in a thread of its own.
 */
export function deriveKey(
  passphrase: string,
  salt: Buffer,
  { cost, blockSize, parallel }: ScryptCost,
): Promise<Buffer> {
  const N = 2 ** cost;
  // What scrypt needs, and room for what each build counts besides.
  const maxmem = 128 * N * blockSize + 128 * blockSize * parallel + 1024 * 1024;
  return new Promise((resolve, reject) => {
    scrypt(
      normalisePassphrase(passphrase),
      salt,
      KEY_BYTES,
      { N, r: blockSize, p: parallel, maxmem },
      (error, derived) => (error ? reject(error) : resolve(derived)),
    );
  });
}
