/**
 * Speaking to the reader: where a line of the plan names them as the one something is done with or
 * for, their copy says “you”. Only where English allows it whatever else the line says; anywhere
 * else the name stays, which is always right. Own words are never touched.
 */
import { hasThirdPersonPronoun } from './verbs.ts';

/** After a name that is the object of a sentence; after a subject a verb would follow. */
const AFTER_AN_OBJECT =
  'to|at|in|on|with|for|from|by|about|after|before|every|each|until|during|into|and|or|twice|once|home|there|alone|the|a|an|that|how|what|where|who|why|two|three|safe|well|swimming|shopping|walking|running|playing';

/** Before a subject; the few verbs that have a form of their own after “you”. */
const BEFORE_A_SUBJECT = 'if|when|until|before|after|because|that|where|while|whether|as';
const AFTER_YOU: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have' };

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function namesPattern(names: readonly string[]): string | null {
  const wanted = [...new Set(names.map((name) => name.trim()).filter((name) => name.length > 1))];
  if (wanted.length === 0) return null;
  return wanted
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
}

/**
 * Gives the text with the reader's own name as “you” or “your” where that is certain to be right:
 * “reads with Maisie every night” becomes “reads with you every night”. Where the name has to stay
 * in one place it stays in all, so that nobody is two people in one line.
 */
export function speakTo(text: string, names: readonly string[]): string {
  const pattern = namesPattern(names);
  if (pattern === null || hasThirdPersonPronoun(text)) return text;
  const object = new RegExp(
    `(?<=[\\p{Ll}\\p{N},]\\s)(?:${pattern})(?=\\s+(?:${AFTER_AN_OBJECT})\\b|[.,;:!?)]|\\s*$)`,
    'gu',
  );
  const possessive = new RegExp(`(?<=[\\p{Ll}\\p{N},]\\s)(?:${pattern})['’]s?(?=\\s+\\p{L})`, 'gu');
  const subject = new RegExp(
    `(?<=\\b(?:${BEFORE_A_SUBJECT})\\s)(?:${pattern})\\s+(is|was|has|had|can|could|may|might|will|would)\\b`,
    'gu',
  );
  const spoken = text
    .replace(possessive, 'your')
    .replace(subject, (_, verb: string) => `you ${AFTER_YOU[verb] ?? verb}`)
    .replace(object, 'you');
  const left = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'u');
  return left.test(spoken) ? text : spoken;
}

/** Words that are names as well: they stay, because “Will” may be a verb and “May” a month. */
const AMBIGUOUS =
  /^(?:will|may|mark|art|bill|grace|hope|faith|joy|rose|dawn|summer|autumn|june|april|august|rob|sue|pat|drew|chase|grant|miles|nick|guy|josh|jay|young|long|short|white|black|brown|green|gray|rich|price|day|hill|banks|bush|wood|field|frost|bell|ball|best|good|love|hart|fox|hall|park|case|house|key|cook|baker|page|ward|church|school)$/i;

/** Gives the text with each person's name replaced by what the reader calls them. */
export function withNames(text: string, calls: ReadonlyMap<string, string>): string {
  const wanted = [...calls].filter(
    ([name, called]) => name.length > 1 && name !== called && !AMBIGUOUS.test(name),
  );
  const pattern = namesPattern(wanted.map(([name]) => name));
  if (pattern === null) return text;
  const names = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu');
  return text.replace(names, (name) => calls.get(name) ?? name);
}
