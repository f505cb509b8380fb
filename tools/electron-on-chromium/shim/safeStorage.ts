import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type Electron from 'electron';
import { settings } from '../settings.ts';
import { strict } from '../strict.ts';

/**
 * Stands for the operating system's key store with a key in a file of its own, readable by
 * this user. Good for development and tests, and for nothing else.
 */
const PREFIX = Buffer.from('eoc1');

const members = {
  isEncryptionAvailable: () => settings.safeStorage !== 'unavailable',
  isAsyncEncryptionAvailable: async () => settings.safeStorage !== 'unavailable',
  getSelectedStorageBackend: () =>
    settings.safeStorage === 'basic_text' ? 'basic_text' : 'gnome_libsecret',
  setUsePlainTextEncryption() {},
  encryptString: (plainText: string) => encrypt(plainText),
  decryptString: (encrypted: Buffer) => decrypt(encrypted).result,
  encryptStringAsync: async (plainText: string) => encrypt(plainText),
  decryptStringAsync: async (encrypted: Buffer) => decrypt(encrypted),
} satisfies Partial<Electron.SafeStorage>;

/** Electron's `safeStorage`. */
export const safeStorage = strict('safeStorage', members);

function encrypt(plainText: string): Buffer {
  assertAvailable('encrypting');
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', currentKey(), nonce);
  const content = Buffer.concat([cipher.update(plainText, 'utf8'), cipher.final()]);
  return Buffer.concat([PREFIX, nonce, cipher.getAuthTag(), content]);
}

function decrypt(encrypted: Buffer): { result: string; shouldReEncrypt: boolean } {
  assertAvailable('decrypting');
  if (!encrypted.subarray(0, 4).equals(PREFIX)) {
    throw failure();
  }
  const keys = [currentKey(), storedKey()];
  for (const [index, key] of keys.entries()) {
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, encrypted.subarray(4, 16));
      decipher.setAuthTag(encrypted.subarray(16, 32));
      const result = Buffer.concat([decipher.update(encrypted.subarray(32)), decipher.final()]);
      return { result: result.toString('utf8'), shouldReEncrypt: index > 0 };
    } catch {
      // Written under another key.
    }
  }
  throw failure();
}

function failure(): Error {
  return new Error('Error while decrypting the ciphertext provided to safeStorage.decryptString.');
}

function assertAvailable(doing: string): void {
  if (settings.safeStorage === 'unavailable') {
    throw new Error(`Error while ${doing}: encryption is not available.`);
  }
}

/** The key that new secrets are written with: another than the stored one once rotated. */
function currentKey(): Buffer {
  const key = storedKey();
  return settings.safeStorage === 'rotated'
    ? createHash('sha256').update('rotated').update(key).digest()
    : key;
}

function storedKey(): Buffer {
  const file = settings.safeStorageKey;
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(32), { mode: 0o600 });
  }
  return readFileSync(file);
}
