/** Is the editor answered at once and once, and told again when more is known? */
import { expect, it, vi } from 'vitest';
import { createSpellingMemory } from '#main/preload/spelling.ts';

function memoryOf(wrong: readonly string[] | null) {
  const state = { wrong, about: 'one' };
  const ask = vi.fn(async (words: readonly string[], _about: string) =>
    state.wrong === null ? null : words.filter((word) => state.wrong?.includes(word)),
  );
  const lookAgain = vi.fn();
  const memory = createSpellingMemory({ ask, about: () => state.about, lookAgain });
  /** What the editor is told before the call ends. */
  const told = (...words: string[]) => {
    const answers: string[][] = [];
    memory.spellCheck(words, (answer) => answers.push(answer));
    expect(answers).toHaveLength(1);
    return answers[0];
  };
  return { state, ask, lookAgain, memory, told };
}

const answered = () => new Promise((resolve) => setTimeout(resolve));

it('takes what it does not know for right, and has the text looked through again', async () => {
  const { ask, lookAgain, told } = memoryOf(['shcool']);
  expect(told('the', 'shcool')).toEqual([]);
  await answered();
  expect(ask).toHaveBeenCalledExactlyOnceWith(['the', 'shcool'], 'one');
  expect(lookAgain).toHaveBeenCalledExactlyOnceWith(['shcool']);
  expect(told('the', 'shcool')).toEqual(['shcool']);
  await answered();
  expect(ask).toHaveBeenCalledOnce();
});

it('asks about a word once, also while that is asked', async () => {
  const { ask, lookAgain, told } = memoryOf([]);
  told('school');
  told('school', 'bus');
  await answered();
  expect(ask.mock.calls.map(([words]) => words)).toEqual([['school'], ['bus']]);
  expect(lookAgain).not.toHaveBeenCalled();
});

it('asks again later what could not be answered', async () => {
  const { state, told } = memoryOf(null);
  told('shcool');
  await answered();
  state.wrong = ['shcool'];
  expect(told('shcool')).toEqual([]);
  await answered();
  expect(told('shcool')).toEqual(['shcool']);
});

it('marks a word no longer once it is a name', async () => {
  const { state, memory, lookAgain, told } = memoryOf(['Shirene', 'teh']);
  told('Shirene', 'teh');
  await answered();
  state.wrong = ['teh'];
  memory.doubt();
  expect(told('Shirene', 'teh')).toEqual(['Shirene', 'teh']);
  await answered();
  expect(told('Shirene', 'teh')).toEqual(['teh']);
  expect(lookAgain).toHaveBeenLastCalledWith(['Shirene']);
});

it('knows nothing of another conference', async () => {
  const { state, ask, told } = memoryOf([]);
  told('Shirene');
  await answered();
  state.about = 'other';
  state.wrong = ['Shirene'];
  told('Shirene');
  await answered();
  expect(ask).toHaveBeenLastCalledWith(['Shirene'], 'other');
  expect(told('Shirene')).toEqual(['Shirene']);
});

it('forgets, and hears nothing that was asked before', async () => {
  const { memory, lookAgain, told } = memoryOf(['shcool']);
  told('shcool');
  memory.forget();
  await answered();
  expect(lookAgain).not.toHaveBeenCalled();
  expect(told('shcool')).toEqual([]);
});

it('asks about no more than main takes, and never about a line without a space', async () => {
  const { ask, told } = memoryOf([]);
  told(...Array.from({ length: 3_000 }, (_, index) => `word${index}`), 'x'.repeat(101), '');
  await answered();
  expect(ask.mock.calls[0]?.[0]).toHaveLength(2_000);
  told('x'.repeat(101), '');
  await answered();
  expect(ask).toHaveBeenCalledOnce();
});
