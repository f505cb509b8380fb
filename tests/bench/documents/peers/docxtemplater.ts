/** docxtemplater for the Word files; LibreOffice, without a window, makes PDFs of them. */
import { execFile } from 'node:child_process';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Look } from '#shared/documents/blocks.ts';
import { findLibreOffice } from '#tools/validators.ts';
import type { OpenProducer, Pack } from '../producing.ts';

async function openTemplates(root: string) {
  const [{ default: Docxtemplater }, { default: PizZip }, { fillingOf, templateOf }] =
    await Promise.all([import('docxtemplater'), import('pizzip'), import('./toTemplate.ts')]);
  const templates = new Map<Look, Buffer>();
  for (const look of ['plan', 'family', 'child'] as const) {
    const file = join(root, `${look}.docx`);
    await writeFile(file, templateOf(look).generate({ type: 'nodebuffer' }));
    templates.set(look, await readFile(file));
  }
  return async (pack: Pack, folder: string): Promise<readonly string[]> => {
    const files: string[] = [];
    for (const document of pack) {
      const zip = new PizZip(templates.get(document.look) ?? '');
      const template = new Docxtemplater(zip, { paragraphLoop: true, linebreaks: true });
      template.render(fillingOf(document));
      const file = join(folder, `${document.fileName}.docx`);
      await writeFile(file, zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' }));
      files.push(file);
    }
    return files;
  };
}

const sizeOf = async (files: readonly string[]): Promise<number> => {
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
};

/** The Word files alone. */
export const openDocx: OpenProducer = async (root) => {
  const fill = await openTemplates(root);
  return {
    make: async (pack, folder) => sizeOf(await fill(pack, folder)),
    close: async () => {},
  };
};

/** Both formats; LibreOffice is started once for a pack, or for every file. */
const withLibreOffice =
  (once: boolean): OpenProducer =>
  async (root) => {
    const program = findLibreOffice();
    if (program === null) throw new Error('LibreOffice is not here.');
    const fill = await openTemplates(root);
    const profile = `-env:UserInstallation=${pathToFileURL(join(root, 'profile')).href}`;
    const convert = (files: readonly string[], folder: string) =>
      promisify(execFile)(program, [
        profile,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...files,
      ]);
    return {
      async make(pack, folder) {
        const files = await fill(pack, folder);
        for (const group of once ? [files] : files.map((file) => [file])) {
          await convert(group, folder);
        }
        return sizeOf([...files, ...files.map((file) => file.replace(/docx$/, 'pdf'))]);
      },
      close: async () => {},
    };
  };

export const open = withLibreOffice(true);
export const openForEach = withLibreOffice(false);
