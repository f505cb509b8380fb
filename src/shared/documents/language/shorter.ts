/** A long sentence as two short ones, at a joint where both halves can stand alone. */
import { capital, sentence, withoutStop } from './sentences.ts';
import { baseForm, startsAsThirdPerson, VERBS } from './verbs.ts';

export const wordsIn = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;

const JOINT = /,? (?:and|but) |; |, /gu;
/** What “is” and “has” are after “you”. */
const AFTER_YOU = new Set(['are', 'have', 'were', 'can', 'will']);
/** What begins a half that has its own subject. */
const OWN_SUBJECT = /^(?:you|your|i|we|they|it|everybody|nobody|somebody|there)\b/iu;

/** Whom the sentence is about: “You”, or the name before the first verb. */
function subjectOf(text: string): string | null {
  if (/^You\b/u.test(text)) return 'You';
  const words = text.split(' ');
  for (const count of [1, 2, 3]) {
    const subject = words.slice(0, count).join(' ');
    const verb = words[count] ?? '';
    if (/^\p{Lu}/u.test(subject) && baseForm(verb) !== null) return subject;
  }
  return null;
}

function halfWith(subject: string | null, half: string, names: readonly string[]): string | null {
  if (OWN_SUBJECT.test(half) || names.some((name) => half.startsWith(`${name} `))) return half;
  if (subject === null) return null;
  if (half.startsWith('then ')) {
    const rest = halfWith(subject, half.slice('then '.length), names);
    return rest === null ? null : `then ${rest}`;
  }
  const [first = ''] = half.split(' ');
  const isVerb =
    subject === 'You'
      ? VERBS.has(first) || AFTER_YOU.has(first)
      : startsAsThirdPerson(first) && baseForm(first) !== null;
  return isVerb ? `${subject} ${half}` : null;
}

/**
 * Gives a sentence in as many as it takes for each to have at most so many words, as far as it has
 * joints; one without a joint stays long.
 * @param names of people, each of whom may be the subject of a half
 */
export function inShortSentences(
  text: string,
  most: number,
  names: readonly string[] = [],
): string[] {
  if (wordsIn(text) <= most) return [text];
  const whole = withoutStop(text);
  const subject = subjectOf(whole);
  for (const joint of whole.matchAll(JOINT)) {
    const first = whole.slice(0, joint.index);
    const second = halfWith(subject, whole.slice(joint.index + joint[0].length), names);
    // “a list and a pen” is no joint of sentences; a condition keeps its two halves.
    if (second === null || wordsIn(first) < 3 || /^(?:If|When|While|Because)\b/u.test(first))
      continue;
    const halves = [sentence(first), sentence(capital(second))];
    return halves.flatMap((half) => inShortSentences(half, most, names));
  }
  return [text];
}
