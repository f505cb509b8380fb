/** Who may see what: pure, and asked before anything of a copy is written [R7.6]. */
export { type Finding, findingsIn, isSettled, markOf } from './findings.ts';
export { type HeldBack, heldBack, heldItem, wordsOf, wordsPointedAt } from './heldBack.ts';
export { leaksIn, textsInBlock } from './leaks.ts';
export type { Secret } from './says.ts';
export { secretsFrom } from './secrets.ts';
export { isOfSentence, isSentenceThere, sentencesOf } from './sentences.ts';
export { type View, visibleTo } from './visibleTo.ts';
