/**
 * Words of the field in words that a child knows, for the proposals of a child's copy. English
 * alone; what stands here never changes who does what, or when. Source: the project's own list of
 * plain words for children.
 */
const PLAIN: readonly (readonly [words: string, plain: string])[] = [
  ['(?:review )?child protection conference', 'big meeting'],
  ['review conference', 'next big meeting'],
  ['(?:the )?core group meeting', 'the meeting of the people who help with your plan'],
  ['(?:the )?core group members', 'the people who help with your plan'],
  ['(?:the )?core group', 'the people who help with your plan'],
  ['(?:supervised|directed) (?:contact|family time) with', 'time, with a worker there, with'],
  ['(?:family time|contact) with', 'seeing'],
  ['sibling', 'brother or sister'],
  ['siblings', 'brothers and sisters'],
  ['peer group', 'friends'],
  ['peers', 'friends'],
  ['school attendance', 'being at school'],
  ['attends school', 'goes to school'],
  ['attends', 'goes to'],
  ['attend', 'go to'],
  ['(?:foster )?placement', 'where you live'],
  ['professionals', 'workers'],
  ['practitioners', 'workers'],
  ['caregivers?', 'people who look after you'],
  ['emotional wellbeing', 'feelings'],
  ['(?:domestic abuse|domestic violence)', 'shouting and hitting at home'],
  ['substance misuse', 'drinking or taking drugs'],
  ['alcohol misuse', 'drinking too much'],
  ['alcohol', 'drink'],
  ['dental appointments?', 'going to the dentist'],
  ['dental care', 'looking after teeth'],
  ['appointments', 'visits'],
  ['appointment', 'visit'],
  ['physical chastisement', 'hitting'],
  ['verbal aggression', 'shouting'],
  ['in order to', 'to'],
  ['prior to', 'before'],
  ['on a daily basis', 'every day'],
  ['on a weekly basis', 'every week'],
  ['weekly', 'every week'],
  ['fortnightly', 'every 2 weeks'],
  ['receives', 'gets'],
  ['receive', 'get'],
  ['attempts', 'tries'],
  ['assists', 'helps'],
  ['assist', 'help'],
  ['supports', 'helps'],
  ['requires', 'needs'],
  ['completes', 'finishes'],
  ['ensures that', 'makes sure that'],
  ['ensure that', 'make sure that'],
];

/** What only the younger say. */
const OF_THE_YOUNG: typeof PLAIN = [
  ['adults', 'grown-ups'],
  ['an adult', 'a grown-up'],
  ['adult', 'grown-up'],
];

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** Only where something is counted: “one” is a word of many meanings. */
const COUNTED =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= (?:times|days|weeks|months|nights|hours|minutes|years|stars|things|words)\b)/gi;

const patternsOf = (list: typeof PLAIN) =>
  list.map(([words, plain]) => [new RegExp(`\\b${words}\\b`, 'giu'), plain] as const);
const FOR_ALL = patternsOf(PLAIN);
const FOR_THE_YOUNG = patternsOf([...PLAIN, ...OF_THE_YOUNG]);

const isCapital = (text: string) => /^\p{Lu}/u.test(text);

/**
 * Gives an English text with words of the field as plain words, and numbers of things as figures.
 * @param young whether it is for somebody who says “grown-up”
 */
export function inPlainWords(text: string, young: boolean): string {
  const plain = (young ? FOR_THE_YOUNG : FOR_ALL).reduce(
    (said, [words, instead]) =>
      said.replace(words, (found) =>
        isCapital(found) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead,
      ),
    text,
  );
  return plain.replace(COUNTED, (word) => String(NUMBERS.indexOf(word.toLowerCase())));
}
