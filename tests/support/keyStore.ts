import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Secrets } from '#main/services/keys/secrets.ts';

/** A key store in memory that really wraps; it can be away, and can ask for wrapping anew. */
export function keyStore({ away = false, rewrap = false } = {}): Secrets {
  const secret = randomBytes(32);
  return {
    available: async () => !away,
    async wrap(plain) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', secret, nonce);
      const body = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    async unwrap(wrapped) {
      const decipher = createDecipheriv('aes-256-gcm', secret, wrapped.subarray(0, 12));
      decipher.setAuthTag(wrapped.subarray(12, 28));
      const plain = Buffer.concat([decipher.update(wrapped.subarray(28)), decipher.final()]);
      return { plain, rewrap };
    },
  };
}
