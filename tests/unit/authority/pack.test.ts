/** Does a pack hold what it may and nothing else, and does bad input get a sentence that says where? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSame, valueAt, withValueAt } from '#shared/authority/edit.ts';
import { NO_AUTHORITY, readAuthority, writeAuthority } from '#shared/authority/pack.ts';
import { ownScript } from '#shared/chair/cards.ts';
import { STEPS } from '#shared/plan/way.ts';
import { pngLogo } from '../../support/logos.ts';

const start = { format: 'waymark-authority', version: 1 };
const read = (more: object) => readAuthority(JSON.stringify({ ...start, ...more }));

describe('a pack', () => {
  it('may say little, and comes back as it was written [R6.1]', () => {
    expect(read({})).toEqual(NO_AUTHORITY);
    const full = read({
      name: 'سلطة كالدر',
      logo: pngLogo().toString('base64'),
      roles: { chair: { 'en-GB': 'Independent chair' } },
      complaint: { 'en-GB': 'Write to us within 28 days.\nWe answer within 10.' },
      quorum: { agencies: 2, mustBeThere: ['Police'] },
      minutes: { meeting: 10, plan: 45 },
      scripts: { meeting: 'Welcome, everybody.' },
      coach: { add: { vague: [{ say: 'robust' }] }, off: { rules: ['noChild'] } },
      rules: { england: { firstCoreGroup: { own: { count: 8, unit: 'workingDays' } } } },
    });
    expect(readAuthority(writeAuthority(full))).toEqual(full);
    expect(writeAuthority(readAuthority(writeAuthority(full)))).toBe(writeAuthority(full));
  });

  it('takes a text for each card, and still the texts that stood for a whole step [R9.3, R6.1]', () => {
    const before = { meeting: 'Welcome.', coreGroup: 'You are in it.', copies: 'Read them.' };
    const older = Object.fromEntries(STEPS.map((step) => [step, '']));
    const pack = read({ scripts: { ...older, ...before } });
    expect(pack.scripts).toMatchObject(before);
    expect(ownScript(pack, 'opening', 'meeting')).toBe('Welcome.');
    expect(ownScript(pack, 'contact', 'coreGroup')).toBe('You are in it.');
    expect(ownScript(pack, 'childWords', 'child')).toBe('');
    expect(pack.version).toBe(1);
    const after = read({ scripts: { ...before, rights: 'You can complain.', closing: ' ' } });
    expect(ownScript(after, 'rights', 'agreement')).toBe('You can complain.');
    expect(readAuthority(writeAuthority(after))).toEqual(after);
  });

  it.each([
    ['{', /^it is not JSON, or not whole$/],
    ['', /^it is not JSON/],
    ['[]', /^it is not a file of an authority’s settings$/],
    ['null', /^it is not a file of an authority’s settings$/],
    ['{"format":"waymark-tour","version":1}', /^it is not a file of an authority’s settings$/],
    ['{"format":"waymark-authority","version":2}', /^it was written by a newer Waymark$/],
    ['{"format":"waymark-authority"}', /^version is missing$/],
  ])('is refused as a whole: %s', (text, why) => {
    expect(() => readAuthority(text)).toThrow(why);
  });

  it.each([
    [{ family: 'Carter' }, /^it holds an unknown field “family”$/],
    [{ name: 7 }, /^name should be text in quotation marks$/],
    [{ name: 'two\nlines' }, /^name holds more than one line$/],
    [{ name: 'x'.repeat(201) }, /^name is longer than 200 characters$/],
    [{ complaint: { 'en-GB': 'x'.repeat(30_000) } }, /^complaint\.en-GB is longer than 20000 char/],
    [{ complaint: { 'en-GB': 'x'.repeat(4_001) } }, /^complaint\.en-GB is longer than 4000 char/],
    [{ complaint: { fr: 'Écrivez' } }, /^complaint holds an unknown field “fr”$/],
    [{ name: 'a\u0000b' }, /^name holds characters that cannot be printed$/],
    [{ roles: { chair: { 'en-GB': '{{name}}' } } }, /^roles\.chair\.en-GB holds a sign/],
    [{ roles: { chair: { 'en-GB': '$t(plan)' } } }, /^roles\.chair\.en-GB holds a sign/],
    [{ roles: { mayor: {} } }, /^roles holds an unknown field “mayor”$/],
    [{ quorum: { agencies: 21 } }, /^quorum\.agencies /],
    [{ quorum: { mustBeThere: [' '] } }, /^quorum\.mustBeThere\[0\] is empty$/],
    [{ minutes: { meeting: 0 } }, /^minutes\.meeting /],
    [{ minutes: { plan: 1.5 } }, /^minutes\.plan /],
    [{ minutes: { lunch: 30 } }, /^minutes holds an unknown field “lunch”$/],
    [{ scripts: { meeting: null } }, /^scripts\.meeting should be text/],
    [{ scripts: { encore: 'x' } }, /^scripts holds an unknown field “encore”$/],
    [{ scripts: { opening: 'x'.repeat(4_001) } }, /^scripts\.opening is longer than 4000 char/],
    [{ coach: { off: { rules: ['all'] } } }, /^coach\.off\.rules\[0\] should be one of/],
    [{ rules: { france: {} } }, /^rules holds an unknown field “france”$/],
    [{ rules: { wales: { lunch: {} } } }, /^rules\.wales/],
    [
      { rules: { wales: { record: { own: { count: 0, unit: 'days' } } } } },
      /^rules\.wales\.record/,
    ],
    [
      { rules: { wales: { record: { confirmedOn: '31 June' } } } },
      /^rules\.wales\.record\.confirmedOn is not a day/,
    ],
    [{ logo: 'not base64!' }, /^logo is neither a PNG nor a JPEG picture$/],
    [{ logo: Buffer.from('<svg/>').toString('base64') }, /^logo is neither a PNG nor a JPEG/],
    [{ logo: pngLogo().subarray(0, 90).toString('base64') }, /^logo is a picture that is damaged/],
    [{ logo: 'A'.repeat(20 * 2 ** 20) }, /^logo is larger than 300 KB$/],
  ])('is refused with the place: %#', (more, why) => {
    expect(() => read(more)).toThrow(why);
  });

  it('of any JSON is read or refused with a sentence', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify({ ...start, ...(value as object) });
        try {
          expect(readAuthority(text)).toMatchObject(start);
        } catch (error) {
          expect((error as Error).message.length).toBeLessThan(400);
        }
      }),
    );
  });
});

describe('one value of a pack', () => {
  it('is found, changed and taken away by its place', () => {
    expect(valueAt(NO_AUTHORITY, ['roles', 'chair', 'en-GB'])).toBe('');
    expect(valueAt(NO_AUTHORITY, ['rules', 'wales', 'record'])).toBeNull();
    expect(valueAt(NO_AUTHORITY, ['constructor'])).toBeNull();
    const set = withValueAt(NO_AUTHORITY, ['rules', 'wales', 'record', 'source'], '4.2');
    expect(valueAt(set, ['rules', 'wales', 'record', 'source'])).toBe('4.2');
    expect(withValueAt(set, ['rules', 'wales', 'record'], null)).toEqual(NO_AUTHORITY);
    expect(withValueAt({}, ['__proto__', 'polluted'], 1)).not.toHaveProperty('polluted');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('is the same whatever the order of its fields', () => {
    expect(isSame({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(true);
    expect(isSame(['a', 'b'], ['b', 'a'])).toBe(false);
  });
});
