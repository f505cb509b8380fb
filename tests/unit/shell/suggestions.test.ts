/** Where does what the menu suggests for a word come from? */
import { expect, it, vi } from 'vitest';
import { suggestionsFor } from '#main/shell/suggestions.ts';
import type { Envelope } from '#shared/errors.ts';

const pressed = (misspelledWord: string, dictionarySuggestions: string[] = []) => ({
  isEditable: true,
  selectionText: '',
  misspelledWord,
  dictionarySuggestions,
  editFlags: {} as Electron.EditFlags,
});
const answering = (envelope: Envelope) => vi.fn(async () => envelope);
const school = answering({ ok: true, value: { suggestions: ['school'] } });

it('is asked of Waymark’s own dictionaries, as a window would', async () => {
  expect(await suggestionsFor(pressed('shcool'), school, false)).toEqual(['school']);
  expect(school).toHaveBeenCalledExactlyOnceWith({
    route: 'spelling.suggest',
    input: { word: 'shcool' },
    trusted: true,
  });
});

it('is the system’s where the system checks, and nothing else is asked', async () => {
  const asked = answering({ ok: true, value: { suggestions: ['school'] } });
  expect(await suggestionsFor(pressed('shcool', ['scowl']), asked, true)).toEqual(['scowl']);
  expect(await suggestionsFor(pressed('', []), asked, false)).toEqual([]);
  expect(asked).not.toHaveBeenCalled();
});

it('is nothing where that is locked, or takes too long', async () => {
  const locked = answering({ ok: false, error: { code: 'locked', message: '', details: {} } });
  expect(await suggestionsFor(pressed('shcool'), locked, false)).toEqual([]);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const never = suggestionsFor(pressed('shcool'), () => new Promise(() => {}), false);
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  expect(await never).toEqual([]);
});
