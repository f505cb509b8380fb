import { describe, expect, it } from 'vitest';
import { openSecrets, type SafeStorage } from '#main/shell/secrets.ts';

/** A key store that turns text around, which is enough to see what goes in and out. */
function storage(changes: Partial<SafeStorage> = {}): SafeStorage {
  const turn = (text: string) => [...text].reverse().join('');
  return {
    isAsyncEncryptionAvailable: async () => true,
    getSelectedStorageBackend: () => 'gnome_libsecret',
    encryptStringAsync: async (text) => Buffer.from(turn(text)),
    decryptStringAsync: async (bytes) => ({
      result: turn(bytes.toString()),
      shouldReEncrypt: false,
    }),
    ...changes,
  };
}

describe('keeping a secret with the system', () => {
  it('gives back the same bytes, whatever they are', async () => {
    const secrets = openSecrets(storage(), 'linux');
    const plain = Buffer.from([0, 255, 128, 10, 0]);
    const wrapped = await secrets.wrap(plain);
    expect(await secrets.unwrap(wrapped)).toEqual({ plain, rewrap: false });
  });

  it('passes on that the system has a new key', async () => {
    const decryptStringAsync = async () => ({ result: 'AA==', shouldReEncrypt: true });
    const secrets = openSecrets(storage({ decryptStringAsync }), 'win32');
    expect((await secrets.unwrap(Buffer.from('x'))).rewrap).toBe(true);
  });

  it('is not available where the system says so, nor with a password everybody knows', async () => {
    const none = storage({ isAsyncEncryptionAvailable: async () => false });
    const basic = storage({ getSelectedStorageBackend: () => 'basic_text' });
    expect(await openSecrets(none, 'darwin').available()).toBe(false);
    expect(await openSecrets(basic, 'linux').available()).toBe(false);
    expect(await openSecrets(storage(), 'linux').available()).toBe(true);
  });
});
