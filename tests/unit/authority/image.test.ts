/** Is a logo what its bytes say, and is a broken or a wrong one named? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readImage } from '#shared/authority/image.ts';
import { jpegHead, pngLogo } from '../../support/logos.ts';

describe('a picture', () => {
  it('is known by its bytes, with its size [R6.1]', () => {
    expect(readImage(pngLogo(240, 80))).toEqual({ type: 'png', width: 240, height: 80 });
    expect(readImage(jpegHead(320, 90, 3))).toEqual({ type: 'jpeg', width: 320, height: 90 });
  });

  it('cut short anywhere is not whole', () => {
    const whole = pngLogo(40, 40);
    for (const length of [9, 20, 33, 60, whole.length - 12, whole.length - 1]) {
      expect(readImage(whole.subarray(0, length))).toEqual({ problem: 'notWhole' });
    }
    const jpeg = jpegHead(320, 90, 3);
    expect(readImage(jpeg.subarray(0, -2))).toEqual({ problem: 'notWhole' });
  });

  it('of which a byte has turned is not whole', () => {
    const turned = Buffer.from(pngLogo(40, 40));
    turned[turned.length - 20] = (turned.at(-20) ?? 0) ^ 1;
    expect(readImage(turned)).toEqual({ problem: 'notWhole' });
  });

  it.each([
    ['noImage', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['noImage', Buffer.from('GIF89a')],
    ['noImage', Buffer.alloc(0)],
    ['tooManyDots', pngLogo(3_001, 16)],
    ['tooFewDots', pngLogo(200, 15)],
    ['forPrinters', jpegHead(320, 90, 4)],
  ] as const)('is refused: %s', (problem, bytes) => {
    expect(readImage(bytes)).toEqual({ problem });
  });

  it('of any bytes is answered, and never throws', () => {
    const starts = fc.constantFrom(
      [],
      [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
      [0xff, 0xd8, 0xff],
    );
    fc.assert(
      fc.property(starts, fc.uint8Array({ maxLength: 300 }), (start, rest) => {
        expect(readImage(Uint8Array.from([...start, ...rest]))).toBeTypeOf('object');
      }),
    );
  });
});
