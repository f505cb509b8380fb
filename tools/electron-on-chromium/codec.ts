import { type Codec, createCodec } from './page/codec.ts';

/** The codec on Node's side. */
export const codec: Codec = createCodec({
  toBase64: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64'),
  fromBase64: (text) => Buffer.from(text, 'base64'),
});
