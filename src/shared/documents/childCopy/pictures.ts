/** Which picture stands beside a sentence: chosen by its meaning, never adding one. */
import type { ConferenceRecord, Row } from '../../record/record.ts';
import type { Picture } from '../blocks.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { Item } from './reader.ts';

/** A sentence that says when and nothing else: “Every Saturday, from Saturday 3 October.” */
const WHEN =
  /^(?:(?:by|from|until) \p{L}+day \d|it (?:starts on|is done by|is on) \p{L}+day |(?:every|each|at each)\b.*, (?:from|until) \p{L}+day \d|within \d+ working day|the same day\.)/iu;
/** “Every other Tuesday at 4 pm.” */
const HOW_OFTEN =
  /^(?:every|each|at each)(?: (?:other|second|third|school|nursery|working|single))? (?:day|night|morning|evening|afternoon|week|weekend|month|visit|time|\p{L}+day)(?: (?:night|morning|evening|afternoon))?(?:(?:,| and) \p{L}+day)*(?: at \d[\d.]*(?: ?[ap]m)?)?\.$/iu;

const MEANINGS: readonly (readonly [Picture, RegExp])[] = [
  ['calendar', WHEN],
  ['calendar', HOW_OFTEN],
  ['tooth', /\b(tooth|teeth|dentist|toothache)\b/i],
  ['bed', /\b(bed|beds|bedtime|sleep|sleeps|asleep|night light)\b/i],
  ['food', /\b(breakfast|lunch|dinner|tea time|food|eat|eats|hungry|meal|meals|cook|cooks)\b/i],
  ['clothes', /\b(clothes|uniform|shoes|boots|socks|coat|wash|washes|jumper|kit)\b/i],
  ['swim', /\b(swim|swims|swimming|pool)\b/i],
  ['ball', /\b(football|match|team|rugby|netball|sport)\b/i],
  ['school', /\b(school|nursery|class|lesson|lessons|teacher|homework)\b/i],
  ['health', /\b(doctor|nurse|hospital|health|medicine|hearing|clinic|midwife|asthma|inhaler)\b/i],
  ['read', /\b(read|reads|reading|book|books|story|stories)\b/i],
  ['calendar', /\b(meet again|calendar|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d)/i],
  ['safe', /\b(safe|safely|lock|locked|police)\b/i],
  ['phone', /\b(ring|rings|phone|phones|text|texts)\b/i],
  ['talk', /\b(talk|talks|tell|tells|say|says|words)\b/i],
  ['family', /\b(family|brother|sister|together|nan|nana|gran|grandma|grandad)\b/i],
  ['travel', /\b(drive|drives|bus|car|taxi)\b/i],
  ['play', /\b(play|plays|toy|toys|trains|game|games)\b/i],
  ['worried', /\b(sad|angry|scared|afraid|cry|cries|worried)\b/i],
  ['feelings', /\b(feel|feels|feelings|love|loves)\b/i],
  ['clock', /\b(late|on time|o’clock)\b/i],
  ['home', /\b(home|house|flat|room)\b/i],
];

/** By the part of life that an outcome answers to, where its words say nothing. */
const DIMENSIONS: Readonly<Record<Row<'needs'>['dimension'], Picture>> = {
  health: 'health',
  education: 'school',
  emotionalDevelopment: 'feelings',
  identity: 'star',
  relationships: 'family',
  socialPresentation: 'clothes',
  selfCare: 'clothes',
  basicCare: 'food',
  safety: 'safe',
  warmth: 'feelings',
  stimulation: 'play',
  guidance: 'talk',
  stability: 'home',
  history: 'family',
  widerFamily: 'family',
  housing: 'home',
  employment: 'helpers',
  income: 'helpers',
  integration: 'helpers',
  resources: 'helpers',
};

const byWords = (text: string): Picture | undefined =>
  MEANINGS.find(([, words]) => words.test(text))?.[0];

/** Tells whether a sentence says when, and nothing else. */
export const saysWhen = (sentence: string) => WHEN.test(sentence) || HOW_OFTEN.test(sentence);

/** Gives the picture for a sentence, or the one of what it belongs to. */
export function pictureFor(sentence: string, fallback: Picture): Picture {
  return byWords(sentence) ?? fallback;
}

/**
 * Gives the picture of a line, the same however it is said to a child: by its first words, else
 * by the need that its outcome answers; undefined where neither says anything.
 */
export function pictureOfLine(
  record: ConferenceRecord,
  item: Item,
  plan: string,
): Picture | undefined {
  const [first = ''] = sentencesOf(plan);
  const told = byWords(first);
  if (told !== undefined) return told;
  const outcomeId =
    item.kind === 'outcomes' ? item.id : record.actions.find(({ id }) => id === item.id)?.outcomeId;
  const needIds = record.answers
    .filter((answer) => answer.outcomeId === outcomeId)
    .map(({ needId }) => needId);
  const need = record.needs.find(({ id }) => needIds.includes(id));
  return need && DIMENSIONS[need.dimension];
}
