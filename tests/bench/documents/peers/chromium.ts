/** Chromium, printing pages to PDF: one browser, two pages, typefaces and pictures loaded once. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureHeadlessBrowser } from '#tools/browser.ts';
import { FONTS, type OpenProducer, RESOURCES, twoAtATime } from '../producing.ts';
import { htmlOf, STYLES } from './toHtml.ts';

const base64 = (...path: readonly string[]): string =>
  readFileSync(join(RESOURCES, ...path)).toString('base64');

function faceOf(file: string): string {
  const family = file.startsWith('Andika') ? 'Andika' : 'Atkinson Hyperlegible Next';
  const weight = file.endsWith('Bold') ? 700 : 400;
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(data:font/ttf;base64,${base64('fonts', `${file}.ttf`)}) }`;
}

const pictures = new Map<string, string>();
function pictureOf(name: string): string {
  const known = pictures.get(name);
  if (known) return known;
  const address = `data:image/svg+xml;base64,${base64('pictures', `${name}.svg`)}`;
  pictures.set(name, address);
  return address;
}

export const open: OpenProducer = async () => {
  const { chromium } = await import('playwright');
  const browser = await chromium.launch({ executablePath: ensureHeadlessBrowser() });
  const shell = `<!doctype html><html lang="en-GB"><title>-</title><style>${FONTS.map(faceOf).join('')}${STYLES}</style><body></body>`;
  const pages = await Promise.all(
    [0, 1].map(async () => {
      const page = await browser.newPage();
      await page.setContent(shell);
      return page;
    }),
  );
  return {
    async make(pack, folder) {
      let bytes = 0;
      await twoAtATime(pack, async (document, lane) => {
        const page = pages[lane];
        if (!page) return;
        await page.evaluate(
          ({ title, body }) => {
            window.document.title = title;
            window.document.body.innerHTML = body;
          },
          { title: document.title, body: htmlOf(document, pictureOf) },
        );
        const pdf = await page.pdf({
          preferCSSPageSize: true,
          tagged: true,
          outline: true,
          displayHeaderFooter: true,
          headerTemplate: '<span></span>',
          footerTemplate: '<p style="font-size:9pt"><span class="pageNumber"></span></p>',
        });
        await writeFile(join(folder, `${document.fileName}.pdf`), pdf);
        bytes += pdf.length;
      });
      return bytes;
    },
    close: () => browser.close(),
  };
};
