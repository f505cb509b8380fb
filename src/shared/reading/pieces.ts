/** What of a copy is read as running text: its sentences, and the words that stand by themselves. */
import type { Block, CopyDocument, Runs } from '../documents/blocks.ts';
import { sentencesOf } from '../documents/language/sentences.ts';
import { wording } from '../wording/index.ts';
import { wordsOf } from './words.ts';

/** One piece of the text of a copy. */
export interface Piece {
  readonly text: string;
  /** Somebody's own words: measured, never blamed. */
  readonly isOwn: boolean;
  /** A name, a day or a label is none, and is not measured. */
  readonly isSentence: boolean;
}

/** Fewer words are a greeting or a name, whatever stands after them. */
const LEAST_WORDS = 3;

/** So many words are a sentence even without a stop: tables and lists are often typed so. */
const SURELY_SENTENCE = 6;

/** “If this happens: Tyler is out after 9 pm.” is read in two breaths. */
const AFTER_A_LABEL = /(?<=:)\s+(?=\p{Lu})/u;

interface Stretch {
  readonly text: string;
  readonly isOwn: boolean;
  /** The value of a fact: a sentence only where it ends as one. */
  readonly isValue?: boolean;
}

/** Gives runs as stretches of one voice, without what stands there in another language. */
function stretchesOf(runs: Runs, language: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (const run of runs) {
    if (run.language !== undefined && run.language !== language) continue;
    const isOwn = run.own === true;
    const before = stretches.at(-1);
    if (before?.isOwn === isOwn) {
      stretches[stretches.length - 1] = { isOwn, text: before.text + run.text };
    } else stretches.push({ isOwn, text: run.text });
  }
  return stretches;
}

function stretchesIn(block: Block, language: string): Stretch[] {
  const ofRuns = (runs: Runs) => stretchesOf(runs, language);
  // Small type on a child's copy is for the adult who reads along.
  if ('small' in block && block.small) return [];
  switch (block.is) {
    case 'paragraph':
    case 'picture':
      return ofRuns(block.runs);
    case 'quote':
      return [{ text: block.text, isOwn: true }];
    case 'list':
      return block.items.flatMap(ofRuns);
    case 'facts':
      return block.rows.flatMap(({ value }) => ofRuns(value)).flatMap(valuesOf);
    case 'table':
      return block.rows.flat().flatMap(ofRuns).flatMap(entriesOf);
    default:
      return [];
  }
}

/** A cell may name one after another: “Beth Mensah (health visitor); Alan Frith (police officer)”. */
function entriesOf({ text, isOwn }: Stretch): Stretch[] {
  return text.split(/(?<=;)\s/u).map((entry) => ({ text: entry, isOwn }));
}

const valuesOf = (stretch: Stretch): Stretch[] =>
  entriesOf(stretch).map((entry) => ({ ...entry, isValue: true }));

function piecesOf({ text, isOwn, isValue = false }: Stretch): Piece[] {
  const asTyped = text.toLowerCase();
  const sentences = sentencesOf(text).flatMap((sentence) => sentence.split(AFTER_A_LABEL));
  return sentences.map((sentence): Piece => {
    // `sentencesOf` puts a stop where there is none.
    const hasStop = /[.!?…]["”’)\]]?$/u.test(sentence) && asTyped.includes(sentence.toLowerCase());
    const count = wordsOf(sentence).length;
    const isSentence = hasStop ? count >= LEAST_WORDS : !isValue && count >= SURELY_SENTENCE;
    return { text: sentence, isOwn, isSentence };
  });
}

/** Gives the text of a copy, sentence by sentence; headings, labels and boxes to fill in are left out. */
export function piecesIn({ blocks, language }: Pick<CopyDocument, 'blocks' | 'language'>): Piece[] {
  const credit = wording().documents('pictureCredit');
  return blocks
    .flatMap((block) => stretchesIn(block, language))
    .filter(({ text }) => text !== credit)
    .flatMap(piecesOf);
}
