/** What is told of how a copy reads: its age beside its aim, the hardest sentences, the hard words [R7.5]. */
import { visibleTo } from '../audience/visibleTo.ts';
import type { CopyDocument } from '../documents/blocks.ts';
import { childLines, withoutChangedSentences } from '../documents/childCopy/lines.ts';
import { composeFrom } from '../documents/compose.ts';
import { composeCopy } from '../documents/composeCopy.ts';
import { sentencesOf } from '../documents/language/sentences.ts';
import { type CopyRequest, readerIdOf } from '../documents/request.ts';
import { type PrintedText, textsOnCopy } from '../documents/textsOnCopy.ts';
import { staysAsSaid } from '../find/replaceName.ts';
import { type ConferenceRecord, find } from '../record/record.ts';
import { type Aim, aimOf } from './aims.ts';
import { isTooHard, type Measure, type MeasuredSentence, measured } from './measure.ts';
import { inPlainWords, plainFor, questionFor } from './plainWords.ts';
import { sourcesAmong } from './sources.ts';
import { namesKnown } from './words.ts';

/** How a copy reads, as far as one line tells. */
export interface Level {
  readonly aim: Aim;
  readonly measure: Measure;
}

/** A sentence that should be plainer. */
export interface HardSentence extends MeasuredSentence {
  /** Undefined for wording of Waymark itself. */
  readonly source: PrintedText | undefined;
}

/** One text of the record in which a hard word stands. */
export interface HardPlace {
  readonly source: PrintedText;
  /** The text in plain words; null where there are none, or where words stay as they were said. */
  readonly plainer: { readonly after: string; readonly sentence: string } | null;
}

/** A hard word of a copy. */
export interface HardWord {
  readonly word: string;
  /** Plain words for it, or an empty text. */
  readonly plain: string;
  /** What to write instead, where there are no plain words; or an empty text. */
  readonly question: string;
  readonly places: readonly HardPlace[];
}

export interface Findings {
  readonly sentences: readonly HardSentence[];
  readonly words: readonly HardWord[];
}

/** Most sentences that are named: what helps most comes first. */
const MOST_SENTENCES = 5;

/** Gives how a family copy reads; null for what practitioners read. */
export function levelOfCopy(
  record: ConferenceRecord,
  request: CopyRequest,
  document: CopyDocument,
): Level | null {
  const aim = aimOf(record, request);
  return aim === null ? null : { aim, measure: measured(document, namesKnown(record)) };
}

/** Tells whether a copy was measured and reads older than it should. */
export const isAboveAim = ({ aim, measure }: Level): boolean =>
  measure.is === 'measured' && measure.age > aim.age;

/** Gives a text with plain words for a hard one, and what of it is then different. */
function plainerOf({ kind, field, text }: PrintedText, word: string): HardPlace['plainer'] {
  // What people are called by their work is a name.
  if (staysAsSaid(kind, field) || kind === 'people') return null;
  const after = inPlainWords(text, word);
  if (after === null) return null;
  const before = new Set(sentencesOf(text));
  const changed = sentencesOf(after).filter((sentence) => !before.has(sentence));
  return { after, sentence: changed.join(' ') };
}

function wordsFrom(
  said: readonly MeasuredSentence[],
  sourceOf: (sentence: string) => PrintedText | undefined,
): HardWord[] {
  const places = new Map<string, Map<PrintedText, HardPlace>>();
  for (const { text, hard } of said) {
    const source = hard.length === 0 ? undefined : sourceOf(text);
    for (const word of hard) {
      const known = places.get(word) ?? new Map<PrintedText, HardPlace>();
      places.set(word, known);
      if (source === undefined) continue;
      known.set(source, { source, plainer: plainerOf(source, word) });
    }
  }
  const words = [...places].map(
    ([word, known]): HardWord => ({
      word,
      plain: plainFor(word),
      question: questionFor(word),
      places: [...known.values()],
    }),
  );
  // What can be put right with one key comes first.
  const rank = ({ plain, question }: HardWord) => (plain !== '' ? 0 : question !== '' ? 1 : 2);
  return words.sort((one, other) => rank(one) - rank(other));
}

/** What was proposed for a child is worded anew, and known by the line it was made from. */
function proposedOn(record: ConferenceRecord, request: CopyRequest): Map<string, PrintedText> {
  if (request.kind !== 'childCopy' && request.kind !== 'childLetter') return new Map();
  const lines = childLines(record, request.childId)?.lines ?? [];
  return new Map(
    lines.flatMap(({ item: { kind, id, field }, plan, proposal }) => {
      const row: object | undefined = find(record, kind, id);
      const typed = new Map<string, unknown>(Object.entries(row ?? {})).get(field);
      const text = typeof typed === 'string' ? typed : plan;
      return sentencesOf(proposal).map((said) => [said, { kind, id, field, text }] as const);
    }),
  );
}

/** Gives a way to find from which field a sentence of a copy comes: undefined for Waymark's own wording. */
export function sourcesOn(
  record: ConferenceRecord,
  request: CopyRequest,
): (sentence: string) => PrintedText | undefined {
  const { record: visible } = visibleTo(record, readerIdOf(record, request) ?? null);
  const seen = withoutChangedSentences(visible, request);
  const typed = sourcesAmong(
    textsOnCopy(seen, (marked) => composeCopy(composeFrom(marked), request)),
  );
  const proposed = proposedOn(record, request);
  return (sentence) => proposed.get(sentence) ?? typed(sentence);
}

/** Gives what makes a copy hard to read, and from which fields it comes. */
export function findingsOf(
  record: ConferenceRecord,
  request: CopyRequest,
  { aim, measure }: Level,
): Findings {
  if (measure.is !== 'measured') return { sentences: [], words: [] };
  const sourceOf = sourcesOn(record, request);
  const hard = measure.sentences.filter((sentence) => isTooHard(sentence, aim));
  const sentences = [...new Map(hard.map((sentence) => [sentence.text, sentence])).values()]
    .sort((one, other) => other.grade - one.grade)
    .slice(0, MOST_SENTENCES)
    .map((sentence) => ({ ...sentence, source: sourceOf(sentence.text) }));
  return { sentences, words: wordsFrom([...measure.sentences, ...measure.besides], sourceOf) };
}
