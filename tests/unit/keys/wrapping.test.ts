/** Does only the right passphrase give the key, and is every change of what lies on disk noticed? */
import { randomBytes, scryptSync } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { USUAL_COST } from '#main/services/keys/deriveKey.ts';
import {
  type PassphraseWay,
  passphraseWaySchema,
  unwrapByPassphrase,
  wrapByPassphrase,
} from '#main/services/keys/passphrase.ts';
import { TEST_COST } from '../../support/passphrase.ts';

const PASSPHRASE = 'Vier Stühle am Café';
const key = randomBytes(32);
let way: PassphraseWay;

beforeAll(async () => {
  way = await wrapByPassphrase(key, PASSPHRASE, TEST_COST);
});

describe('scrypt', () => {
  it('is that of RFC 7914, section 12', () => {
    const derived = scryptSync('pleaseletmein', 'SodiumChloride', 64, { N: 16384, r: 8, p: 1 });
    expect(derived.toString('hex')).toBe(
      '7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887',
    );
  });

  it('costs 128 MiB for every try where Waymark writes it', async () => {
    expect(USUAL_COST).toEqual({ cost: 17, blockSize: 8, parallel: 1 });
    const usual = await wrapByPassphrase(key, PASSPHRASE);
    expect(usual).toMatchObject({ derivation: 'scrypt', ...USUAL_COST });
    expect(await unwrapByPassphrase(usual, PASSPHRASE)).toEqual(key);
  });

  it('leaves the process free to do other things', async () => {
    const ended: string[] = [];
    const trying = unwrapByPassphrase(way, 'not this one').then(() => ended.push('tried'));
    await new Promise((resolve) => setImmediate(resolve));
    ended.push('meanwhile');
    await trying;
    expect(ended).toEqual(['meanwhile', 'tried']);
  });
});

describe('a wrapped key', () => {
  it('is given back for the passphrase, typed composed or decomposed', async () => {
    expect(await unwrapByPassphrase(way, PASSPHRASE.normalize('NFC'))).toEqual(key);
    expect(await unwrapByPassphrase(way, PASSPHRASE.normalize('NFD'))).toEqual(key);
  });

  it('is not given for another', async () => {
    for (const wrong of ['', 'vier stühle am café', `${PASSPHRASE}.`, 'Vier Stuhle am Cafe']) {
      expect(await unwrapByPassphrase(way, wrong)).toBeUndefined();
    }
  });

  it('has a salt and a nonce of its own each time', async () => {
    const other = await wrapByPassphrase(key, PASSPHRASE, TEST_COST);
    for (const part of ['salt', 'nonce', 'wrapped'] as const) {
      expect(other[part]).not.toBe(way[part]);
    }
  });

  it.each(['salt', 'nonce', 'wrapped'] as const)(
    'is refused when any byte of its %s was changed',
    async (part) => {
      const bytes = Buffer.from(way[part], 'base64');
      for (let place = 0; place < bytes.length; place += 1) {
        const changed = Buffer.from(bytes);
        changed[place] = (changed[place] ?? 0) ^ 1;
        const tampered = { ...way, [part]: changed.toString('base64') };
        expect(await unwrapByPassphrase(tampered, PASSPHRASE), `byte ${place}`).toBeUndefined();
      }
    },
    60_000,
  );

  it('is refused when its cost was changed', async () => {
    expect(await unwrapByPassphrase({ ...way, cost: 15 }, PASSPHRASE)).toBeUndefined();
    expect(await unwrapByPassphrase({ ...way, parallel: 2 }, PASSPHRASE)).toBeUndefined();
  });
});

describe('what is read from the file', () => {
  it.each([
    ['a cost that would take 128 GiB', { cost: 27 }],
    ['no cost to speak of', { cost: 1 }],
    ['half a cost', { cost: 17.5 }],
    ['large blocks', { blockSize: 1024 }],
    ['many lanes', { parallel: 1_000_000 }],
    ['another way to derive', { derivation: 'pbkdf2' }],
    ['a short salt', { salt: 'AAAA' }],
    ['a long nonce', { nonce: randomBytes(16).toString('base64') }],
    ['a cut-off key', { wrapped: randomBytes(47).toString('base64') }],
    ['no base64', { wrapped: `${'x'.repeat(64)}!` }],
    ['more than there is', { hint: 'the pier' }],
  ])('is refused with %s', (_, values) => {
    expect(passphraseWaySchema.safeParse(way).success).toBe(true);
    expect(passphraseWaySchema.safeParse({ ...way, ...values }).success).toBe(false);
  });
});
