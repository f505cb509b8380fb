import type { Secrets } from '#main/services/keys/secrets.ts';

/** The part of Electron's safeStorage that is used here. */
export type SafeStorage = Pick<
  Electron.SafeStorage,
  | 'isAsyncEncryptionAvailable'
  | 'getSelectedStorageBackend'
  | 'encryptStringAsync'
  | 'decryptStringAsync'
>;

/**
 * Gives Secrets over Electron's safeStorage: DPAPI, the Keychain, a Linux keyring. It does not
 * protect against other programs of the same user. On Linux without a keyring Electron falls back
 * to `basic_text`, a fixed password known to everybody: that counts as not available.
 */
export function openSecrets(
  storage: SafeStorage,
  platform: NodeJS.Platform = process.platform,
): Secrets {
  return {
    async available() {
      if (!(await storage.isAsyncEncryptionAvailable())) {
        return false;
      }
      return platform !== 'linux' || storage.getSelectedStorageBackend() !== 'basic_text';
    },
    // safeStorage takes text only, so the bytes travel as base64.
    wrap: (plain) => storage.encryptStringAsync(plain.toString('base64')),
    async unwrap(wrapped) {
      const { result, shouldReEncrypt } = await storage.decryptStringAsync(wrapped);
      return { plain: Buffer.from(result, 'base64'), rewrap: shouldReEncrypt };
    },
  };
}
