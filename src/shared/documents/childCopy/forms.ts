/** The forms of a child's copy: the same matters, told as the child's age asks [R7.2]. */
import type { Block, Picture } from '../blocks.ts';
import { bullets, heading, paragraph, quote } from '../compose.ts';
import { bold, sentencesOf } from '../language/sentences.ts';
import type { Matter, Section } from './matters.ts';
import { pictureFor } from './pictures.ts';
import type { ChildReader } from './reader.ts';

function pictureRow({ say }: ChildReader, picture: Picture, text: string, own = false): Block {
  const alt = say(`picture.${picture}`);
  const shown = own ? say('quoted', { words: text }) : text;
  return { is: 'picture', picture, alt, runs: [own ? { text: shown, own } : { text: shown }] };
}

/** At most so many things in each section of a page for the very young. */
const MOST_ON_A_PAGE = 2;
/** Of what will happen, one more. */
const MOST_HAPPENING = 3;

function sentencesIn(
  { text, own, more = [] }: Matter,
  fewer: boolean,
): { text: string; own: boolean }[] {
  if (own)
    return [
      { text, own },
      ...(fewer ? [] : more.flatMap(sentencesOf).map((one) => ({ text: one, own: false }))),
    ];
  const all = [text, ...more].flatMap(sentencesOf).slice(0, fewer ? 1 : undefined);
  return all.map((one) => ({ text: one, own: false }));
}

/** A picture and one sentence each. For the youngest only what fits on a page to read together. */
export function asPictureRows(reader: ChildReader, sections: readonly Section[]): Block[] {
  const fewest = reader.form === 'pictures';
  return sections.flatMap(({ id, heading: title, intro, picture, matters }) => {
    const most = id === 'happen' ? MOST_HAPPENING : MOST_ON_A_PAGE;
    const rows = matters
      .slice(0, fewest ? most : undefined)
      .flatMap((matter) => sentencesIn(matter, fewest))
      .map(({ text, own }) =>
        pictureRow(reader, own ? 'speech' : pictureFor(text, picture), text, own),
      );
    const opened =
      intro === '' || fewest
        ? []
        : sentencesOf(intro).map((text) => pictureRow(reader, picture, text));
    return [heading(2, title), ...opened, ...rows];
  });
}

function matterAsText({ text, own, more = [] }: Matter, by: string): Block[] {
  if (own) return [quote(text, by), ...more.map((line) => paragraph(line))];
  if (more.length === 0) return bullets([text]);
  return [paragraph([bold(text)]), ...bullets(more)];
}

/** Lines that follow one another without lines of their own stand in one list. */
function inLists(matters: readonly Matter[], by: string): Block[] {
  const blocks: Block[] = [];
  for (const block of matters.flatMap((matter) => matterAsText(matter, by))) {
    const last = blocks.at(-1);
    if (block.is === 'list' && last?.is === 'list') {
      blocks[blocks.length - 1] = { ...last, items: [...last.items, ...block.items] };
    } else blocks.push(block);
  }
  return blocks;
}

/** “My plan”: short sections, each opened by one picture. */
export function asMyPlan(reader: ChildReader, sections: readonly Section[]): Block[] {
  return sections.flatMap(({ heading: title, intro, picture, matters }) => [
    heading(2, title),
    ...(intro === '' ? [] : [pictureRow(reader, picture, intro)]),
    ...inLists(matters, reader.say('child.said.by')),
  ]);
}

/** What a letter lists line by line; the rest is told in paragraphs. */
const LISTED: readonly Section['id'][] = ['well', 'worry', 'happen', 'said', 'rights'];

/** A letter: no pictures, fuller content. */
export function asLetter(reader: ChildReader, sections: readonly Section[]): Block[] {
  return sections.flatMap(({ id, heading: title, intro, matters }) => [
    heading(2, title),
    ...(intro === '' ? [] : [paragraph(intro)]),
    ...(LISTED.includes(id)
      ? inLists(matters, reader.say('child.said.by'))
      : matters.flatMap(({ text, more = [] }) => [paragraph([text, ...more].join(' '))])),
  ]);
}
