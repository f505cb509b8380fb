/** Whether a line says when, and how often: “by Friday 12 June”, “within 10 working days”, “from birth”. */

const NUMBER =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|half an?|a few|the next|the first)';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const SPAN =
  '(?:(?:working|school|calendar) )?(?:minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|terms?|years?)';
const PERIOD =
  '(?:school |working |single )?(?:day|night|morning|afternoon|evening|week|weekend|fortnight|month|term|bedtime|mealtime|meal|visit|feed|time|break|lesson|week-?day|other|second|third|two|three|four|six|\\d)';

const RATES = [
  `\\b(?:each|every) (?:[a-z]+ )?(?:${PERIOD}|${WEEKDAY})\\b`,
  `\\b(?:once|twice|${NUMBER} times?|${NUMBER} ${SPAN}|${NUMBER} [a-z]+s) (?:a|an|per|each|every|in a|out of|in) (?:${PERIOD}|\\d|two|three|four|five|six|seven|eight|nine|ten)`,
  '\\b(?:daily|weekly|fortnightly|monthly|nightly|termly)\\b',
  '\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\\b',
  `\\bon (?:school|working) (?:days|nights|mornings)\\b`,
  `\\b(?:last|first|second|third) ${WEEKDAY} (?:of|in)\\b`,
];
const DAYS = [
  `\\b${WEEKDAY}\\b`,
  `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b`,
  `\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b`,
  `\\b(?:by|in|until|till?|from|of|before|during|at the end of|early|mid|late|since|to) (?:next |the end of )?${MONTH}\\b`,
  '\\b\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\b(?<!24/7)',
  '\\b\\d{1,2}[.-]\\d{1,2}[.-]\\d{2,4}\\b',
  '\\b\\d{4}-\\d{2}-\\d{2}\\b',
  `\\b(?:within|in|after|for|over) (?:the )?(?:next |first |following )?${NUMBER}? ?${SPAN}\\b`,
  `\\b${NUMBER} ${SPAN} (?:before|after|of|from)\\b`,
  `\\b(?:for|to) ${NUMBER} weeks?\\b`,
  '\\b(?:today|tonight|tomorrow|immediately|at once|straight away|right away|now)\\b',
  '\\b(?:the )?(?:same|that|next|following|this|very) (?:same )?(?:day|evening|night|morning|afternoon|week|weekend|month|term|half-?term|summer)\\b',
  '\\b(?:until|till|before|during|when|whenever|if|each time)\\b',
  '\\b(?:by|at|from|after|on) (?:the )?(?:next |first |second |end of |start of |beginning of |day |time )*(?:birth|born|review|conference|core group|christmas|easter|half-?term|term|holidays?|school|visit|meeting|bedtime|discharge|noon|midnight|lunch|tea|breakfast|due date|weekend|time)\\b',
  "\\b(?:by|at|before) \\d{1,2}(?:[.:]\\d{2})? ?(?:am|pm|o'clock)\\b",
  '\\b(?:by|at) (?:six|seven|eight|nine|ten|eleven|\\d{1,2}(?:[.:]\\d{2})?)\\b',
  '\\bon (?:any|each|every|the|a) day\\b',
  '\\bthe day (?:after|before)\\b',
  '\\bby (?:\\d+|week)\\b',
  '\\bat weekends?\\b',
  '\\bwithin the (?:hour|day|week)\\b',
  '\\bwhen (?:the )?baby\\b',
  '\\bby the time\\b',
  '\\b(?:term|school) (?:time|year)\\b',
  '\\bthis (?:school )?(?:half-term|term|year)\\b',
];

const RATE = new RegExp(RATES.join('|'));
const DAY = new RegExp(DAYS.join('|'));
/** “Sat” is a day, “sat” is none. */
const SHORT_DAY = /\b(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\b/;
const LENGTH = new RegExp(
  `\\b(?:${NUMBER}|\\d+|two|three|six|eight|ten) (?:[a-z]+ )?(?:sessions?|visits?|times|meetings|lessons|appointments|minutes|hours)\\b|\\bfor ${NUMBER} ${SPAN}\\b`,
  '',
);
const COUNT = /\d|\b(?:once|twice|two|three|four|five|six|seven|eight|nine|ten|twelve|half|zero)\b/;

/** Tells whether a line says when. */
export const saysWhen = (small: string, cased: string) =>
  DAY.test(small) || RATE.test(small) || SHORT_DAY.test(cased);
/** Tells whether a line, in small letters, says how often or how long. */
export const saysHowOften = (text: string) => RATE.test(text) || LENGTH.test(text);

/** Gives a text without the days it names, so that what is left can be looked through for a count. */
const DATES = new RegExp(
  `\\b(?:by|on|from|until|before|of)? ?(?:${WEEKDAY} )?\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?: \\d{4})?\\b|\\bby ${MONTH}\\b|\\b(?:within|in) ${NUMBER} ${SPAN}\\b`,
  'g',
);

/** Tells whether something is counted, or happens at a rate: a day alone is no count. */
export const countsSomething = (text: string) =>
  COUNT.test(text.replace(DATES, ' ')) || RATE.test(text.replace(DATES, ' '));
