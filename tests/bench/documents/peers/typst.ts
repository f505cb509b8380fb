/** Typst, by its compiler for Node: the same blocks as tagged PDFs that say they are PDF/UA-1. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PICTURES } from '#shared/documents/blocks.ts';
import { FONTS, type OpenProducer, RESOURCES } from '../producing.ts';
import { typstOf } from './toTypst.ts';

export const open: OpenProducer = async (root) => {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const compiler = NodeCompiler.create({
    workspace: root,
    fontArgs: [
      { fontBlobs: FONTS.map((name) => readFileSync(join(RESOURCES, 'fonts', `${name}.ttf`))) },
    ],
  });
  for (const name of PICTURES) {
    const file = `${name}.svg`;
    compiler.mapShadow(
      join(root, 'pictures', file),
      readFileSync(join(RESOURCES, 'pictures', file)),
    );
  }
  return {
    async make(pack, folder) {
      let bytes = 0;
      for (const document of pack) {
        const compiled = compiler.compile({ mainFileContent: typstOf(document) });
        if (!compiled.result) {
          compiled.printErrors();
          throw new Error(`Typst could not make “${document.title}”.`);
        }
        const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: 0 });
        await writeFile(join(folder, `${document.fileName}.pdf`), pdf);
        bytes += pdf.length;
      }
      return bytes;
    },
    close: async () => {},
  };
};
