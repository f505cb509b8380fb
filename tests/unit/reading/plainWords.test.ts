/** Are plain words put where hard ones stood, and nothing else touched? */
import { describe, expect, it } from 'vitest';
import list from '#resources/reading/plain-words.json' with { type: 'json' };
import { inPlainWords, phrasesIn, plainFor, questionFor } from '#shared/reading/plainWords.ts';
import { isHard } from '#shared/reading/words.ts';

describe('Plain words [R7.5]', () => {
  it.each([
    [
      'Commences on Monday, and commences again.',
      'commences',
      'Starts on Monday, and starts again.',
    ],
    ['He has to adhere to the plan.', 'adhere to', 'He has to keep to the plan.'],
    ['Tell us prior  to the visit.', 'prior to', 'Tell us before the visit.'],
    ['A residence near Nan', 'residence', 'A home near Nan'],
    ['There was an altercation.', 'altercation', 'There was a fight.'],
    [
      'Has a requirement for an additional intervention',
      'intervention',
      'Has a requirement for an additional help',
    ],
  ])('stand in the place of hard ones: %s', (text, hard, after) => {
    expect(inPlainWords(text, hard)).toBe(after);
  });

  it('leave alone what is quoted, what is part of another word, and names of posts', () => {
    expect(inPlainWords('He said “we commence”.', 'commence')).toBeNull();
    expect(inPlainWords('The recommencement', 'commence')).toBeNull();
    expect(inPlainWords('The non-residence rule', 'residence')).toBeNull();
    expect(phrasesIn('Ring the domestic abuse adviser.')).toEqual([]);
    expect(inPlainWords('Nothing is hard here.', 'commence')).toBeNull();
  });

  it('are not made up where the list has none', () => {
    expect(plainFor('appropriate')).toBe('');
    expect(questionFor('Appropriate')).not.toBe('');
    expect(inPlainWords('Appropriate care', 'appropriate')).toBeNull();
  });

  it('are shorter to say, or at least not hard themselves', () => {
    const hard = Object.values(list.words).filter((plain) =>
      plain.split(' ').some((word) => isHard(word, new Set())),
    );
    expect(hard).toEqual([]);
  });

  it('are not on the list of hard words', () => {
    const hard = new Set(Object.keys({ ...list.words, ...list.questions }));
    const again = Object.entries(list.words).filter(
      ([word, plain]) =>
        hard.has(plain) || phrasesIn(plain).length > 0 || word !== word.toLowerCase(),
    );
    expect(again).toEqual([]);
  });

  it('take “a” or “an” by their first letter, so none begins with another sound', () => {
    const odd = Object.values(list.words).filter((plain) =>
      /^(?:hour|honest|one|uni|use$)/.test(plain),
    );
    // Verbs take no article.
    expect(odd.filter((plain) => plain !== 'use')).toEqual([]);
  });
});
