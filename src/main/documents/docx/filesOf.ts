import { type Document, Packer } from 'docx';

/** The compiler within docx's packer, which its types hide: what it packs would only be unpacked again. */
const { compiler } = Packer as unknown as {
  readonly compiler: { compile(file: Document): ReadonlyMap<string, string | Uint8Array> };
};

/** Gives the files of a Word document by their paths, before they are packed. */
export const filesOf = (file: Document): ReadonlyMap<string, string | Uint8Array> =>
  compiler.compile(file);
