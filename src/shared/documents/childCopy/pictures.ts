/** Which picture stands beside a sentence: chosen by plain words in it, never adding a meaning. */
import type { Picture } from '../blocks.ts';

/** A sentence that says when and nothing else: “Every Saturday, from Saturday 3 October.” */
const WHEN =
  /^(?:(?:by|from|until) \p{L}+day \d|(?:every|each|at each)\b.*, (?:from|until) \p{L}+day \d|within \d+ working day|the same day\.)/iu;

const MEANINGS: readonly (readonly [Picture, RegExp])[] = [
  ['calendar', WHEN],
  ['tooth', /\b(tooth|teeth|dentist|toothache)\b/i],
  ['bed', /\b(bed|beds|bedtime|sleep|sleeps|asleep|night light)\b/i],
  ['food', /\b(breakfast|lunch|dinner|tea time|food|eat|eats|hungry|meal|meals|cook|cooks)\b/i],
  ['clothes', /\b(clothes|uniform|shoes|socks|coat|wash|washes|jumper|kit)\b/i],
  ['school', /\b(school|nursery|class|lesson|lessons|teacher|homework)\b/i],
  ['calendar', /\b(meet again|calendar|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d)/i],
  ['safe', /\b(safe|safely|lock|locked|police)\b/i],
  ['talk', /\b(talk|talks|tell|tells|ring|rings|phone|say|says|words)\b/i],
  ['family', /\b(family|brother|sister|together|nan|nana|gran|grandma|grandad)\b/i],
  ['home', /\b(home|house|flat|room)\b/i],
];

/** Gives the picture for a sentence, or the picture of its section. */
export function pictureFor(sentence: string, fallback: Picture): Picture {
  return MEANINGS.find(([, words]) => words.test(sentence))?.[0] ?? fallback;
}
