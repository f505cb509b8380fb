/** SVG to PNG, with the typefaces that ship and no other. The same drawing gives the same bytes. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Resources } from '../resources.ts';

/** Families by the letters they are there for; only those are read that a drawing needs. */
const FAMILIES: readonly (readonly [family: string, letters: RegExp])[] = [
  ['AtkinsonHyperlegibleNext', /./u],
  ['NotoSans', /[^\p{ASCII}]/u],
  ['Andika', /[^\p{ASCII}]/u],
  ['NotoSansArabic', /\p{Script=Arabic}/u],
  ['NotoSansHebrew', /\p{Script=Hebrew}/u],
  ['NotoSansBengali', /\p{Script=Bengali}/u],
  ['NotoSansGurmukhi', /\p{Script=Gurmukhi}/u],
  ['NotoSansEthiopic', /\p{Script=Ethiopic}/u],
];

let started: Promise<void> | null = null;

/** The program is WebAssembly beside its package; it can be started once a process only. */
function start(): Promise<void> {
  const program = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  started ??= readFile(program).then((bytes) => initWasm(bytes));
  return started;
}

/** The last pictures: every plan of a conference has the same family map. */
const made = new Map<string, Buffer>();
const MOST = 4;

/** Gives the picture, `zoom` dots wide for each unit of the SVG. */
export async function pngOf(svg: string, zoom: number, resources: Resources): Promise<Buffer> {
  const name = `${zoom} ${svg}`;
  const known = made.get(name);
  if (known) return known;
  await start();
  const needed = FAMILIES.filter(([, letters]) => letters.test(svg));
  const fontBuffers = needed.flatMap(([family]) => [
    resources.font(`${family}-Regular.ttf`),
    resources.font(`${family}-Bold.ttf`),
  ]);
  const drawing = new Resvg(svg, {
    font: { fontBuffers, defaultFontFamily: 'Atkinson Hyperlegible Next' },
    fitTo: { mode: 'zoom', value: zoom },
  });
  const rendered = drawing.render();
  const png = Buffer.from(rendered.asPng());
  // What WebAssembly holds is not collected by itself.
  rendered.free();
  drawing.free();
  const [oldest] = made.keys();
  if (made.size >= MOST && oldest !== undefined) made.delete(oldest);
  made.set(name, png);
  return png;
}
