/**
 * Takes pictures of the pages of every kind of copy, as the PDF has them: `npm run screens:copies`.
 * The first pages of each stand side by side in one picture, in `docs/copies/`.
 * `npm run screens:copies -- --out FOLDER` puts them elsewhere; `--only parent` takes those whose
 * name holds that word; `--png` takes them in that format.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { LANGUAGES } from '#shared/record/choices.ts';
import { ensureHeadlessBrowser } from '#tools/browser.ts';
import { asPdf } from '../rendering/rendered.ts';
import { copiesToShow } from './copies.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const PAGES = 4;
/** Pixels across a page. */
const ACROSS = 460;
const ADDRESS = 'http://copies.test';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(ROOT, 'docs/copies') },
    only: { type: 'string', default: '' },
    png: { type: 'boolean', default: false },
  },
});

const SHELL = `<!doctype html><style>
  body { display: flex; gap: 16px; padding: 16px; margin: 0; width: max-content; background: #d5d9d6 }
  canvas { display: block; box-shadow: 0 1px 4px #0006 }
</style>`;

/** Answers what the page asks for: itself, and pdf.js. */
async function serve(page: Page): Promise<void> {
  await page.route(`${ADDRESS}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: SHELL });
    const path = join(ROOT, 'node_modules/pdfjs-dist/build', pathname);
    await route.fulfill({ contentType: 'text/javascript', body: readFileSync(path) });
  });
}

/** Draws the first pages of a PDF side by side. */
async function draw(page: Page, pdf: Buffer): Promise<void> {
  await page.goto(`${ADDRESS}/`);
  await page.evaluate(
    async ({ data, pages, across }) => {
      const addresses = ['/pdf.worker.min.mjs', '/pdf.min.mjs'];
      // With its worker at hand, pdf.js needs no thread.
      const [worker, pdfjs] = await Promise.all(addresses.map((address) => import(address)));
      Object.assign(globalThis, { pdfjsWorker: worker });
      const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
      const opened = await pdfjs.getDocument({ data: bytes }).promise;
      for (let number = 1; number <= Math.min(pages, opened.numPages); number += 1) {
        const sheet = await opened.getPage(number);
        const scale = across / sheet.getViewport({ scale: 1 }).width;
        const viewport = sheet.getViewport({ scale });
        const canvas = document.createElement('canvas');
        canvas.width = viewport.width;
        canvas.height = viewport.height;
        document.body.append(canvas);
        await sheet.render({ canvas, viewport }).promise;
      }
    },
    { data: pdf.toString('base64'), pages: PAGES, across: ACROSS },
  );
}

/** Takes the picture, cut to the pages. */
async function take(page: Page, name: string): Promise<void> {
  const format = values.png ? 'png' : 'webp';
  const box = await page.locator('body').boundingBox();
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width: box?.width ?? 1, height: box?.height ?? 1, scale: 1 },
    ...(values.png ? {} : { quality: 75 }),
  });
  await session.detach();
  writeFileSync(join(values.out, `${name}.${format}`), Buffer.from(data, 'base64'));
  console.log(name);
}

if (values.only === '') rmSync(values.out, { recursive: true, force: true });
mkdirSync(values.out, { recursive: true });
const browser = await chromium.launch({ executablePath: ensureHeadlessBrowser() });
const page = await browser.newPage();
await serve(page);
for (const { name, document } of LANGUAGES.flatMap(copiesToShow)) {
  if (!name.includes(values.only)) continue;
  await draw(page, (await asPdf(document)).bytes);
  await take(page, name);
}
await browser.close();
