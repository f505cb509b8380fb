/** Fields that say how, when, by whom, or what many have in common: alone no secret. */
export const SHARED_BY_MANY: readonly string[] = [
  'heardBy',
  'source',
  'toldBy',
  'howOften',
  'howLong',
  'howFast',
  'seenBy',
  'seenOften',
  'when',
  'spokenLanguage',
  'writtenLanguage',
  'ethnicity',
  'faith',
  'daysToAvoid',
  'since',
  'worriedBy',
];
