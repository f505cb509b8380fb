/** The forms of a child's copy: the same matters, told as the child's age asks [R7.2]. */
import type { Block, Picture } from '../blocks.ts';
import { bullets, heading, paragraph, quote } from '../compose.ts';
import { bold, sentencesOf } from '../language/sentences.ts';
import type { Section } from './matters.ts';
import { pictureFor, saysWhen } from './pictures.ts';
import type { ChildReader } from './reader.ts';
import type { Matter, Told } from './told.ts';

function pictureRow(reader: ChildReader, picture: Picture, text: string, own = false): Block {
  const { say, skin } = reader;
  const shown = own ? say('quoted', { words: text }) : text;
  return {
    is: 'picture',
    picture,
    alt: say(`picture.${picture}`),
    runs: [own ? { text: shown, own } : { text: shown }],
    ...(skin === 'notChosen' ? {} : { skin }),
  };
}

/**
 * A picture for each sentence: by its own words, else by what its line is about. When it happens
 * stands beside the same picture as what happens.
 */
function rowsOf(reader: ChildReader, told: Told, section: Picture): Block[] {
  const rows: string[][] = [];
  // A fixed sentence stays with what explains it.
  const texts = told.line === undefined ? [told.text] : sentencesOf(told.text);
  for (const text of texts) {
    const before = rows.at(-1);
    if (before !== undefined && saysWhen(text)) before.push(text);
    else rows.push([text]);
  }
  return rows.map((texts) =>
    pictureRow(reader, pictureFor(texts[0] ?? '', told.picture ?? section), texts.join(' ')),
  );
}

/** A picture and one sentence each. */
export function asPictureRows(reader: ChildReader, sections: readonly Section[]): Block[] {
  return sections.flatMap(({ heading: title, intro, picture, matters }) => [
    heading(2, title),
    ...(intro === '' || reader.form === 'pictures' ? [] : [pictureRow(reader, picture, intro)]),
    ...matters.flatMap((matter) => [
      ...(matter.own
        ? [pictureRow(reader, 'speech', matter.text, true)]
        : rowsOf(reader, matter, picture)),
      ...(matter.more ?? []).flatMap((one) => rowsOf(reader, one, picture)),
    ]),
  ]);
}

function matterAsText({ text, own, more = [] }: Matter, by: string): Block[] {
  const texts = more.map((one) => one.text);
  if (own) return [quote(text, by), ...texts.map((line) => paragraph(line))];
  if (texts.length === 0) return bullets([text]);
  return [paragraph([bold(text)]), ...bullets(texts)];
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
      : matters.flatMap(({ text, more = [] }) => [
          paragraph([text, ...more.map((one) => one.text)].join(' ')),
        ])),
  ]);
}
