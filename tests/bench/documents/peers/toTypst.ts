/** A copy as Typst markup, with the headings, lists, tables and alternative texts it has here. */
import { COLOURS, TYPOGRAPHY } from '#main/documents/look.ts';
import { svgOfFigures } from '#main/documents/pictureSvg.ts';
import { openResources } from '#main/documents/resources.ts';
import type { Block, CopyDocument, Runs } from '#shared/documents/blocks.ts';
import { svgOf } from '#shared/family/mapSvg.ts';
import { RESOURCES, tableOfTwin } from '../producing.ts';

/** A string of Typst. */
const quoted = (text: string): string => JSON.stringify(text).replace(/\\[bfu]/g, '');
const said = (text: string): string => `#${quoted(text)}`;

const runsOf = (runs: Runs): string =>
  runs
    .map(({ text, bold, own }) => {
      if (bold) return `#strong[${said(text)}]`;
      return own ? `#own[${said(text)}]` : said(text);
    })
    .join('');

function tableOf(summary: string, shares: readonly number[], rows: readonly string[][]): string {
  const [head = [], ...rest] = rows;
  const cells = (row: readonly string[]) => row.map((cell) => `[${cell}]`).join(', ');
  const columns = shares.map((share) => `${share}fr`).join(', ');
  return `#figure(alt: ${quoted(summary)}, table(columns: (${columns}), table.header(${cells(head)}), ${rest.map(cells).join(', ')}))`;
}

function markupOf(block: Block, family: 'Atkinson Hyperlegible Next' | 'Andika'): string {
  switch (block.is) {
    case 'heading':
      return `#heading(level: ${block.level})[${said(block.text)}]`;
    case 'paragraph':
      return `#par[${runsOf(block.runs)}]`;
    case 'quote':
      return `#quote(block: true, attribution: [${said(block.by)}])[${said(block.text)}]`;
    case 'list':
      return `#${block.ordered ? 'enum' : 'list'}(${block.items.map((item) => `[${runsOf(item)}]`).join(', ')})`;
    case 'facts':
      return `#terms(${block.rows.map(({ name, value }) => `([${said(name)}], [${runsOf(value)}])`).join(', ')})`;
    case 'table':
      return tableOf(
        block.summary,
        block.columns.map(({ share }) => share),
        [
          block.columns.map(({ heading }) => said(heading)),
          ...block.rows.map((row) => row.map(runsOf)),
        ],
      );
    case 'twin':
      return markupOf(tableOfTwin(block), family);
    case 'picture':
      return `#grid(columns: (66pt, 1fr), image("/pictures/${block.picture}.svg", width: 50pt, alt: ${quoted(block.alt || block.picture)}), [${runsOf(block.runs)}])`;
    case 'figures':
      return `#image(bytes(${quoted(svgOfFigures(block, openResources(RESOURCES)))}), format: "svg", width: 60%, alt: ${quoted(block.alt)})`;
    case 'drawing': {
      const style = { ink: COLOURS.ink, paper: '#ffffff', family, isTurned: false };
      return `#image(bytes(${quoted(svgOf(block.drawing, style))}), format: "svg", width: 80%, alt: ${quoted(block.alt)})`;
    }
    case 'writeBox':
      return `#par[#strong[${said(block.label)}]]\n#rect(width: 100%, height: ${block.lines * 1.5}em)`;
    case 'tickBoxes':
      return `#par[#strong[${said(block.label)}]]\n#list(marker: box(width: 1em, height: 1em, stroke: 1pt), ${block.options.map((option) => `[${said(option)}]`).join(', ')})`;
    case 'signatures':
      return tableOf(
        block.heading.join(', '),
        [5, 5, 3],
        [
          block.heading.map(said),
          ...block.people.map(({ name, role, signed }) => [
            `#strong[${said(name)}] ${said(role)}`,
            said(signed?.as ?? ''),
            said(signed?.on ?? ''),
          ]),
        ],
      );
    case 'pageBreak':
      return '#pagebreak(weak: true)';
  }
}

/** Gives the markup of a copy; pictures are looked for in `/pictures`. */
export function typstOf(document: CopyDocument): string {
  const { family, body, headings } = TYPOGRAPHY[document.look];
  const [language = 'en', region = 'GB'] = document.language.split('-');
  return [
    `#set document(title: ${quoted(document.title)})`,
    `#set page(paper: "a4", margin: (x: 62pt, top: 58pt, bottom: 78pt), footer: context [${said(document.footer)} #h(1fr) #counter(page).display("1 / 1", both: true)])`,
    `#set text(font: (${quoted(family)}, "Noto Sans"), size: ${body}pt, lang: ${quoted(language)}, region: ${quoted(region)}, fill: rgb("${COLOURS.ink}"))`,
    ...headings.map(
      (size, at) =>
        `#show heading.where(level: ${at + 1}): set text(size: ${size}pt, fill: rgb("${COLOURS.heading}"))`,
    ),
    `#show quote: it => block(fill: rgb("${COLOURS.ownPanel}"), inset: 8pt, it)`,
    `#let own(it) = text(fill: rgb("${COLOURS.own}"), it)`,
    '#show figure: set block(breakable: true)',
    `#set table(stroke: 0.5pt + rgb("${COLOURS.rule}"))`,
    ...document.blocks.map((block) => markupOf(block, family)),
  ].join('\n\n');
}
