/**
 * Sentences for a child, proposed from the plan's own data: the names the child uses, plain words,
 * one idea in a sentence, who and what and when. Nothing is added to what the plan says; somebody
 * looks at each sentence before it counts [R7.2].
 */
import type { Action } from '../../record/record.ts';
import { isFilled, turnsLines } from '../compose.ts';
import { saidToYou } from '../language/aboutYou.ts';
import { withNames } from '../language/addressing.ts';
import { inPlainWords } from '../language/plainWords.ts';
import { capital, joined, sentence, sentencesOf, withoutStop } from '../language/sentences.ts';
import { inShortSentences } from '../language/shorter.ts';
import { dayInWords, daysOf, isOnce } from '../timing.ts';
import type { ChildForm } from './form.ts';
import { type ChildReader, toChild, whoDoesWhat } from './reader.ts';

/** Most words of a sentence in each form, as far as a sentence has joints; a letter takes them as they are. */
const MOST_WORDS: Readonly<Record<ChildForm, number>> = {
  pictures: 8,
  shortSentences: 10,
  myPlan: 15,
  letter: 25,
  easyRead: 10,
};

/** Most sentences for one line. */
const MOST_SENTENCES: Readonly<Record<ChildForm, number>> = {
  pictures: 1,
  shortSentences: 2,
  myPlan: Number.POSITIVE_INFINITY,
  letter: Number.POSITIVE_INFINITY,
  easyRead: Number.POSITIVE_INFINITY,
};

/** A text longer than this is no line that a proposal could shorten. */
const LONGEST_LINE = 1_000;

const isYoung = ({ form }: ChildReader) => form === 'pictures' || form === 'shortSentences';

/** Sentences short enough for the form. Only English is understood so far. */
function short(reader: ChildReader, sentences: readonly string[]): string[] {
  const length = sentences.reduce((sum, one) => sum + one.length, 0);
  if (!turnsLines(reader) || length > LONGEST_LINE) return [...sentences];
  const names = [...reader.spoken.names, ...reader.spoken.others.map(({ name }) => name)];
  return sentences.flatMap((one) => inShortSentences(one, MOST_WORDS[reader.form], names));
}

/** Gives what a text of the plan says, to this child. A page that is read out keeps the child's name. */
export function proposedText(reader: ChildReader, text: string): string {
  if (!isFilled(text)) return '';
  if (!turnsLines(reader) || text.length > LONGEST_LINE) {
    return joined(sentencesOf(withNames(text.trim(), reader.calls)));
  }
  const plain = plainOf(reader, withNames(text.trim(), reader.calls));
  const sentences = sentencesOf(plain);
  const said = reader.form === 'pictures' ? sentences : saidToYou(sentences, reader.spoken);
  const shorter = short(reader, said);
  return shorter.slice(0, MOST_SENTENCES[reader.form]).join(' ');
}

/** “It starts on Monday 28 September.”, one thing at a time; a letter says it in one sentence. */
function proposedTime(
  reader: ChildReader,
  action: Pick<Action, 'startsOn' | 'byWhen' | 'howOften'>,
) {
  const { say, form } = reader;
  const timed = { ...action, howLong: '', place: '' };
  if (form === 'pictures') return '';
  const often = isOnce(action.howOften) ? '' : withoutStop(plainOf(reader, action.howOften));
  const lasting = often !== '';
  if (form === 'myPlan' || (form === 'letter' && lasting)) {
    const days = daysOf(reader, form === 'myPlan' && lasting ? { ...timed, byWhen: null } : timed);
    const when = [often, days].filter(isFilled).join(', ');
    return form === 'letter'
      ? sentence(say('child.time.happens', { when: inside(when) }))
      : joined([when]);
  }
  const on = lasting ? action.startsOn : action.byWhen;
  const isOneDay = !lasting && action.startsOn === action.byWhen;
  const day = on === null ? '' : dayInWords(reader, on);
  return joined([often, day === '' ? '' : say(timeKey(lasting, isOneDay), { day })]);
}

/** “Every Saturday” inside a sentence. */
const inside = (when: string) =>
  when.replace(/^(Every|Each|Once|Twice|At|On|In|After|With)\b/, (word) => word.toLowerCase());

function timeKey(lasting: boolean, isOneDay: boolean) {
  if (lasting) return 'child.time.starts' as const;
  return isOneDay ? ('child.time.on' as const) : ('child.time.doneBy' as const);
}

const plainOf = (reader: ChildReader, text: string) =>
  turnsLines(reader)
    ? inPlainWords(text, reader.form !== 'letter' && reader.form !== 'easyRead')
    : text;

export interface Doing {
  readonly personId: string | null;
  readonly what: string;
  readonly startsOn?: string | null;
  readonly byWhen?: string | null;
  readonly howOften?: string;
  readonly place?: string;
  /** How fast, where that is said in words. */
  readonly howFast?: string;
}

/** Gives who does what and when, to this child. */
export function proposedDoing(reader: ChildReader, doing: Doing): string {
  const { personId, startsOn = null, byWhen = null, howOften = '', place = '' } = doing;
  const line = whoDoesWhat(reader, personId, plainOf(reader, doing.what));
  const shorter = short(reader, sentencesOf(line));
  const who = shorter.slice(0, MOST_SENTENCES[reader.form]);
  const where =
    reader.form === 'letter' && isFilled(place)
      ? sentence(
          reader.say('child.time.where', { place: withoutStop(proposedDetail(reader, place)) }),
        )
      : '';
  const howFast = isYoung(reader) ? '' : sentence(capital(plainOf(reader, doing.howFast ?? '')));
  return [...who, proposedTime(reader, { startsOn, byWhen, howOften }), where, howFast]
    .filter(isFilled)
    .join(' ');
}

/** Gives how often and where, inside a sentence to this child. */
export function proposedDetail(reader: ChildReader, details: string): string {
  return plainOf(reader, toChild(reader, details));
}
