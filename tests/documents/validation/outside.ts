/** What programs from outside say of made files: a line for each thing they object to. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What is objected to, by what was asked. What nobody objects to is there too. */
export type Objections = ReadonlyMap<string, readonly string[]>;

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** The jar in which npm has veraPDF: its parser, its model, its profiles and its JavaScript. */
const VERAPDF = here('../../../node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar');

/** Runs a program to its end and gives what it wrote; one that fails is rejected with its errors. */
function written(program: string, args: readonly string[], input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args);
    let out = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(out);
      else reject(new Error(`${basename(program)} ended with ${code}: ${errors || out}`));
    });
    child.stdin.end(input);
  });
}

function objectionsIn(lines: string): Objections {
  const told = lines.split('\n').filter((line) => line.trim() !== '');
  return new Map(
    told.map((line) => {
      const { asked, failed } = JSON.parse(line) as { asked: string; failed: string[] };
      return [asked, failed];
    }),
  );
}

/**
 * Asks veraPDF about PDFs, each as `<profile>=<file>`, such as `PDFUA-1=plan.pdf`. The compiler of
 * Java that starts at once is the quickest for so few files.
 */
export async function askVeraPdf(java: string, asked: readonly string[]): Promise<Objections> {
  const said = await written(
    java,
    [
      '-XX:TieredStopAtLevel=1',
      '-XX:+UseSerialGC',
      '-Djava.awt.headless=true',
      '-cp',
      VERAPDF,
      'org.mozilla.javascript.tools.shell.Main',
      '-version',
      '200',
      here('./veraPdf.js'),
    ],
    asked.join('\n'),
  );
  return objectionsIn(said);
}

/** Asks the Microsoft Open XML SDK about Word files, each by its path. */
export async function askOpenXmlSdk(files: readonly string[]): Promise<Objections> {
  return objectionsIn(await written(process.execPath, [here('./openXmlSdk.ts'), ...files]));
}

/**
 * Lets LibreOffice open Word files and write them as PDF into a folder, all in one go.
 * @returns the PDF of each file; a file that LibreOffice did not open has none
 */
export async function openInLibreOffice(
  program: string,
  files: readonly string[],
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  // With a profile of its own it neither waits for nor disturbs a LibreOffice that is open.
  const profile = pathToFileURL(join(folder, 'profile')).href;
  await written(program, [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    ...files,
  ]);
  const pdfs = files.map((file): [string, string] => [
    file,
    join(folder, basename(file).replace(/\.docx$/, '.pdf')),
  ]);
  return new Map(pdfs.filter(([, pdf]) => existsSync(pdf)));
}
