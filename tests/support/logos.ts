/** Pictures made for tests: a sign of an authority, whole and broken. */
import { crc32, deflateSync } from 'node:zlib';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Gives a PNG: a teal sign with a pale band, see-through around it. */
export function pngLogo(width = 240, height = 80): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6], 8);
  const dots = Buffer.alloc((width * 4 + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * (width * 4 + 1) + 1 + x * 4;
      const isBand = Math.abs(y - height / 2) < height / 8;
      const isOutside = x < 4 || y < 4 || x >= width - 4 || y >= height - 4;
      dots.set(isBand ? [251, 249, 245] : [11, 92, 102], at);
      dots[at + 3] = isOutside ? 0 : 255;
    }
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('tEXt', Buffer.from('Author\0Planted Photographer', 'latin1')),
    chunk('IDAT', deflateSync(dots)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Gives the head and end of a JPEG of a size, without a picture between them. */
export function jpegHead(width: number, height: number, inks: number): Buffer {
  const frame = Buffer.alloc(11 + inks * 3 - 2 + 2);
  frame.writeUInt16BE(frame.length, 0);
  frame[2] = 8;
  frame.writeUInt16BE(height, 3);
  frame.writeUInt16BE(width, 5);
  frame[7] = inks;
  return Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x04, 0x00, 0x00, 0xff, 0xc0]),
    frame,
    Buffer.from([0xff, 0xd9]),
  ]);
}
