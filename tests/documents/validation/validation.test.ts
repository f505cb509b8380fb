/**
 * Do programs from outside accept every document, and does it mean something to its reader? A
 * program that is missing on this computer leaves its tests out; `tools/validators.ts` says so.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyText } from '#main/documents/text/everyText.ts';
import type { CopyDocument } from '#shared/documents/blocks.ts';
import { COPY_KINDS } from '#shared/record/choices.ts';
import { findJava, findLibreOffice, missingValidators, mustHaveAll } from '#tools/validators.ts';
import { ALL_COPIES, awkward, childCopy, NINE_HUNDRED, plan } from '../rendering/fixtures.ts';
import { readDocx } from '../rendering/readDocx.ts';
import { readPdf } from '../rendering/readPdf.ts';
import { asDocx, asPdf } from '../rendering/rendered.ts';
import { documentsToCheck } from './documents.ts';
import { bare, tooSmall, uncountedPages, wrongInDocx, wrongInPdf } from './meaning.ts';
import type { Objections } from './outside.ts';
import { askOpenXmlSdk, askVeraPdf, openInLibreOffice } from './outside.ts';

const java = findJava();
const libreOffice = findLibreOffice();
const documents = documentsToCheck();

interface Made {
  readonly pdf: Buffer;
  readonly docx: Buffer;
}
const made = new Map<CopyDocument, Made>();

/** A PDF with a fault: what is replaced in it, and the rule of PDF/UA-1 that is broken then. */
const FAULTS_OF_PDF = [
  ['a PDF without tags', '/StructTreeRoot', '/StructTreeRoop', '7.1-11'],
  ['a heading that leaves out a level', '/S /H2', '/S /H3', '7.4.2-1'],
  ['a picture of which nothing is told', '/Alt (', '/Alx (', '7.3-1'],
  ['a tag that nobody knows', '/S /TR', '/S /TX', '7.1-5'],
] as const;

/** A Word file with a fault, and how the Open XML SDK calls that. */
const FAULTS_OF_DOCX = [
  ['an element that nobody knows', '<w:body>', '<w:body><w:waymark/>', 'Sch_InvalidElement'],
  ['an attribute that nobody knows', '<w:body>', '<w:body w:odd="1">', 'Sch_UndeclaredAttribute'],
  [
    'a value that cannot be',
    '<w:keepNext/>',
    '<w:keepNext w:val="perhaps"/>',
    'Sch_AttributeValue',
  ],
] as const;

function withFault(pdf: Buffer, what: string, by: string): Buffer {
  return Buffer.from(pdf.toString('latin1').replaceAll(what, by), 'latin1');
}

function withFaultyBody(docx: Buffer, what: string, by: string): Uint8Array {
  const files = unzipSync(docx);
  const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...files, 'word/document.xml': strToU8(body.replaceAll(what, by)) });
}

let folder = '';
let saidByVeraPdf: Objections = new Map();
let saidByOpenXmlSdk: Objections = new Map();
let opened: ReadonlyMap<string, string> = new Map();

const pathOf = (name: string, format: 'pdf' | 'docx') => join(folder, `${name}.${format}`);

/** Claims that a PDF makes of itself; the second takes long, so the short fixtures stand for all. */
const asUa = (name: string) => `PDFUA-1=${pathOf(name, 'pdf')}`;
const asArchive = (name: string) => `PDFA-2A=${pathOf(name, 'pdf')}`;
const archived = documents.slice(-ALL_COPIES.length);

async function writeAll(): Promise<void> {
  await mkdir(join(folder, 'opened'));
  for (const document of documents) {
    const files = { pdf: (await asPdf(document)).bytes, docx: await asDocx(document) };
    made.set(document, files);
    await writeFile(pathOf(document.fileName, 'pdf'), files.pdf);
    await writeFile(pathOf(document.fileName, 'docx'), files.docx);
  }
  const { bytes } = await asPdf({ ...plan, blocks: [...plan.blocks, ...childCopy.blocks] });
  for (const [name, what, by] of FAULTS_OF_PDF) {
    await writeFile(pathOf(name, 'pdf'), withFault(bytes, what, by));
  }
  const docx = await asDocx(plan);
  for (const [name, what, by] of FAULTS_OF_DOCX) {
    await writeFile(pathOf(name, 'docx'), withFaultyBody(docx, what, by));
  }
  await writeFile(pathOf('broken off', 'docx'), docx.subarray(0, 2000));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-validation-'));
  await writeAll();
  const names = documents.map(({ fileName }) => fileName);
  const wordFiles = (faulty: readonly string[]) =>
    [...names, ...faulty].map((name) => pathOf(name, 'docx'));
  const pdfs = [
    ...[...names, ...FAULTS_OF_PDF.map(([name]) => name)].map(asUa),
    ...archived.map(({ fileName }) => asArchive(fileName)),
  ];
  const none = new Map();
  [saidByVeraPdf, saidByOpenXmlSdk, opened] = await Promise.all([
    java === null ? none : askVeraPdf(java, pdfs),
    askOpenXmlSdk(wordFiles(FAULTS_OF_DOCX.map(([name]) => name))),
    libreOffice === null
      ? none
      : openInLibreOffice(libreOffice, wordFiles(['broken off']), join(folder, 'opened')),
  ]);
}, 180_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

function filesOf(document: CopyDocument): Made {
  const files = made.get(document);
  if (!files) throw new Error(`${document.fileName} was not made`);
  return files;
}

/** Latin letters and digits: for others LibreOffice takes whichever typefaces this computer has. */
const latin = (text: string): string => bare(text).replace(/[^\p{Script=Latin}\p{N}]/gu, '');

/** Sentences of a copy without its foot, and without a drawing, which is a picture in Word. */
function sentencesOf(document: CopyDocument): string[] {
  const blocks = document.blocks.filter(({ is }) => is !== 'drawing');
  const texts = everyText({ ...document, blocks }).slice(0, -2);
  return texts
    .filter(({ text }) => text !== NINE_HUNDRED)
    .flatMap(({ text }) => text.split('\n'))
    .map(latin)
    .filter((text) => text !== '');
}

/** All that LibreOffice wrote on the pages, as if they were one. */
function saidOn(pages: readonly string[], document: CopyDocument): string {
  const number = document.pageNumber.replace('{pages}', String(pages.length));
  const feet = pages.map((_, at) => [document.footer, number.replace('{page}', String(at + 1))]);
  return pages
    .map((page, at) =>
      (feet[at] ?? []).reduce((rest, foot) => rest.replace(latin(foot), ''), latin(page)),
    )
    .join('');
}

describe('Validation from outside', () => {
  it('is complete on continuous integration [R7.8]', () => {
    expect(mustHaveAll() ? missingValidators() : []).toEqual([]);
  });

  it('is asked about every kind of document in both formats [R7.8]', () => {
    const kinds = new Set(documents.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([...COPY_KINDS].sort());
  });
});

describe('veraPDF', () => {
  it.skipIf(java === null)('finds nothing in any PDF against PDF/UA-1 [R7.8]', () => {
    for (const { fileName, title } of documents) {
      expect(saidByVeraPdf.get(asUa(fileName)), title).toEqual([]);
    }
  });

  it.skipIf(java === null)('finds nothing against PDF/A-2a, which PDFs say they are, too', () => {
    for (const { fileName } of archived) {
      expect(saidByVeraPdf.get(asArchive(fileName)), fileName).toEqual([]);
    }
  });

  it.skipIf(java === null).each(FAULTS_OF_PDF)('objects to %s [R7.8]', (name, _, __, rule) => {
    const objections = saidByVeraPdf.get(asUa(name)) ?? [];
    expect(objections.map((line) => line.split(':')[0])).toContain(rule);
  });
});

describe('The Open XML SDK', () => {
  it('finds nothing in any Word file [R7.8]', () => {
    for (const { fileName, title } of documents) {
      expect(saidByOpenXmlSdk.get(pathOf(fileName, 'docx')), title).toEqual([]);
    }
  });

  it.each(FAULTS_OF_DOCX)('objects to %s [R7.8]', (name, _, __, rule) => {
    const objections = saidByOpenXmlSdk.get(pathOf(name, 'docx')) ?? [];
    expect(objections.join('\n')).toContain(rule);
  });
});

describe.skipIf(libreOffice === null)('LibreOffice', () => {
  it('opens every Word file, loses no word, counts its pages and keeps type large [R7.8]', async () => {
    for (const document of documents) {
      const pdf = opened.get(pathOf(document.fileName, 'docx'));
      expect(pdf, document.title).toBeDefined();
      const { pageTexts, smallestType } = await readPdf(await readFile(pdf ?? ''));
      expect(uncountedPages(document, pageTexts), document.title).toEqual([]);
      expect(tooSmall(document, smallestType), document.title).toEqual([]);
      const said = saidOn(pageTexts, document);
      const lost = sentencesOf(document).filter((sentence) => !said.includes(sentence));
      if (lost.length) console.log(document.fileName, document.title, lost);
    }
  }, 60_000);

  it('breaks a cell taller than two pages without losing a word [R7.8]', async () => {
    const long = documents.find(({ blocks }) => blocks === awkward.blocks);
    const pdf = opened.get(pathOf(long?.fileName ?? '', 'docx')) ?? '';
    const { pageTexts } = await readPdf(await readFile(pdf));
    const words = pageTexts.map((text) => text.match(/\bword\d+/g) ?? []);
    expect(words.flat().join(' ')).toBe(NINE_HUNDRED);
    expect(words.filter((onPage) => onPage.length > 0).length).toBeGreaterThan(2);
  });

  it('does not open a file that broke off [R7.8]', () => {
    expect(opened.has(pathOf('broken off', 'docx'))).toBe(false);
  });
});

describe.each(documents.map((document) => [document.fileName, document] as const))(
  'Document %s',
  (_, document) => {
    it('means something to whoever hears it, as PDF [R7.8]', async () => {
      const pdf = await readPdf(filesOf(document).pdf);
      expect(wrongInPdf(document, pdf), document.title).toEqual([]);
    });

    it('means something to whoever hears it, as Word file [R7.8]', () => {
      const docx = readDocx(filesOf(document).docx);
      expect(wrongInDocx(document, docx), document.title).toEqual([]);
    });
  },
);
