/** A copy as HTML, with the headings, lists, tables and alternative texts it has here. */
import { COLOURS, TYPOGRAPHY } from '#main/documents/look.ts';
import { svgOfFigures } from '#main/documents/pictureSvg.ts';
import { openResources } from '#main/documents/resources.ts';
import type { Block, CopyDocument, Runs } from '#shared/documents/blocks.ts';
import { svgOf } from '#shared/family/mapSvg.ts';
import { RESOURCES, tableOfTwin } from '../producing.ts';

const said = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const runsOf = (runs: Runs): string =>
  runs
    .map(({ text, bold, own }) => {
      if (bold) return `<b>${said(text)}</b>`;
      return own ? `<i>${said(text)}</i>` : said(text);
    })
    .join('');

const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${heads.map((head) => `<th scope="col">${said(head)}</th>`).join('')}</tr></thead>${rows
    .map(
      ([first = '', ...rest]) =>
        `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
    )
    .join('')}</table>`;

function markupOf(block: Block, pictures: (name: string) => string, family: string): string {
  switch (block.is) {
    case 'heading':
      return `<h${block.level}>${said(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${runsOf(block.runs)}</p>`;
    case 'quote':
      return `<blockquote><p>${said(block.text)}</p><p>${said(block.by)}</p></blockquote>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${runsOf(item)}</li>`).join('')}</${tag}>`;
    }
    case 'facts':
      return `<dl>${block.rows.map(({ name, value }) => `<dt>${said(name)}</dt><dd>${runsOf(value)}</dd>`).join('')}</dl>`;
    case 'table':
      return tableOf(
        block.columns.map(({ heading }) => heading),
        block.rows.map((row) => row.map(runsOf)),
      );
    case 'twin':
      return markupOf(tableOfTwin(block), pictures, family);
    case 'picture':
      return `<p class="picture"><img src="${pictures(block.picture)}" alt="${said(block.alt)}">${runsOf(block.runs)}</p>`;
    case 'figures':
      return `<div role="img" aria-label="${said(block.alt)}">${svgOfFigures(block, openResources(RESOURCES))}</div>`;
    case 'drawing': {
      const style = {
        ink: COLOURS.ink,
        paper: '#ffffff',
        family: family as 'Andika',
        isTurned: false,
      };
      return `<div role="img" aria-label="${said(block.alt)}">${svgOf(block.drawing, style)}</div>`;
    }
    case 'writeBox':
      return `<p><b>${said(block.label)}</b></p><div class="box" style="height:${block.lines * 1.5}em"></div>`;
    case 'tickBoxes':
      return `<p><b>${said(block.label)}</b></p><ul class="ticks">${block.options.map((option) => `<li>${said(option)}</li>`).join('')}</ul>`;
    case 'signatures':
      return tableOf(
        block.heading,
        block.people.map(({ name, role, signed }) => [
          `${said(name)} ${said(role)}`,
          said(signed?.as ?? ''),
          said(signed?.on ?? ''),
        ]),
      );
    case 'pageBreak':
      return '<div style="break-after:page"></div>';
  }
}

/** Gives the body of a copy; `pictures` gives the address of a picture. */
export function htmlOf(document: CopyDocument, pictures: (name: string) => string): string {
  const { family, body } = TYPOGRAPHY[document.look];
  const blocks = document.blocks.map((block) => markupOf(block, pictures, family)).join('\n');
  return `<main style="font:${body}pt '${family}'">${blocks}</main>`;
}

/** What all copies share; `fonts` are rules that bring the typefaces. */
export const STYLES = `
  @page { size: A4; margin: 58pt 62pt 78pt }
  main { color: ${COLOURS.ink}; line-height: 1.4 }
  h1, h2, h3, dt { color: ${COLOURS.heading}; break-after: avoid }
  blockquote { background: ${COLOURS.ownPanel}; color: ${COLOURS.own}; padding: 8pt; margin: 0 }
  table { border-collapse: collapse; width: 100% }
  th, td { border-bottom: 1px solid ${COLOURS.rule}; text-align: left; vertical-align: top }
  tr { break-inside: avoid }
  .picture img { width: 50pt; margin-right: 16pt; vertical-align: middle }
  .box { border: 1px solid ${COLOURS.box} }
  svg { max-width: 100% }
`;
