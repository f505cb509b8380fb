import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codec } from '#tools/electron-on-chromium/codec.ts';

const through = (value: unknown) => codec.decode(codec.encode(value));

const leaf = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.bigInt(),
  fc.constantFrom(undefined, null, -0, Number.NaN, Number.POSITIVE_INFINITY, ''),
  fc.date({ noInvalidDate: false }),
  fc.uint8Array(),
  fc.float64Array(),
  fc.bigInt64Array(),
  fc.uint8Array().map((bytes) => bytes.buffer),
  fc.constantFrom(/a+/giu, new RangeError('far'), new TypeError('kind', { cause: [1] }), Object(5)),
);
const { value: anything } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.string(), fc.constant('__proto__')), tie('value'), { maxKeys: 4 }),
    fc.array(fc.tuple(tie('value'), tie('value')), { maxLength: 3 }).map((pairs) => new Map(pairs)),
    fc.array(tie('value'), { maxLength: 3 }).map((items) => new Set(items)),
  ),
}));

describe('structured clone as text', () => {
  it('gives what structuredClone gives, for any value', () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(through(value)).toStrictEqual(structuredClone(value));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps what refers to itself and what is shared', () => {
    const shared = { name: 'shared' };
    const loop: Record<string, unknown> = { shared, again: [shared], map: new Map() };
    loop.self = loop;
    (loop.map as Map<unknown, unknown>).set(loop, loop);
    const copy = through(loop) as typeof loop;
    expect(copy.self).toBe(copy);
    expect((copy.again as unknown[])[0]).toBe(copy.shared);
    expect((copy.map as Map<unknown, unknown>).get(copy)).toBe(copy);
  });

  it('keeps two views of the same bytes on the same bytes', () => {
    const bytes = new Uint8Array([1, 2, 3, 4]);
    const given = [bytes, bytes.subarray(1, 3), new DataView(bytes.buffer, 2)];
    const [all, part, view] = through(given) as [Uint8Array, Uint8Array, DataView];
    all[2] = 9;
    expect([part[1], view.getUint8(0), view.byteLength]).toEqual([9, 9, 2]);
  });

  it('keeps holes and further properties of a list', () => {
    const list: unknown[] & { note?: string } = [1, 2, 3];
    delete list[1];
    list.note = 'n';
    const copy = through(list) as typeof list;
    expect([copy.length, 1 in copy, copy.note]).toEqual([3, false, 'n']);
  });

  it('turns a Buffer into a Uint8Array and an instance into a plain object', () => {
    class Point {
      x = 1;
      length() {
        return this.x;
      }
    }
    expect((through(Buffer.from([1])) as object).constructor).toBe(Uint8Array);
    expect(through(new Point())).toStrictEqual({ x: 1 });
  });

  it.each([
    ['a function', () => {}],
    ['a symbol', Symbol('s')],
    ['a proxy', new Proxy({}, {})],
    ['a promise', Promise.resolve()],
    ['a function far inside', { list: [new Map([['key', () => {}]])] }],
    ['a Blob', new Blob(['b'])],
  ])('refuses %s as Electron does', (_name, value) => {
    expect(() => codec.encode(value)).toThrow(new Error('An object could not be cloned.'));
  });
});
