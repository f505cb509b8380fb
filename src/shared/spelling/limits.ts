/** How much is asked about spelling at one time. */

/** Words in one request; an editor that has more asks again. */
export const MOST_WORDS = 2_000;

/** Characters of one word; what is longer is never asked about. */
export const LONGEST_WORD = 100;
