/** What an app hands to `webFrame.setSpellCheckProvider`. */
export interface SpellCheckProvider {
  spellCheck(words: string[], callback: (misspelt: string[]) => void): void;
}

/** Electron's way to check the spelling of a page with a provider. */
export interface PageSpelling {
  use(language: string, provider: SpellCheckProvider): void;
  /** Gives the marked word at the cursor of a box, or nothing. */
  markedIn(box: HTMLInputElement | HTMLTextAreaElement): string;
  /** Puts a text in place of the marked word at the cursor. */
  replace(text: string): void;
}

/**
 * Asks an app's provider about the words of the box in which the cursor is, when that has been
 * quiet for a moment, and keeps what is wrong. Nothing is drawn. Like Electron it holds one
 * question; what would end Electron's window throws here.
 *
 * Sent into the page as source text, so it may not use anything from outside its own body.
 */
export function createPageSpelling(): PageSpelling {
  type Box = HTMLInputElement | HTMLTextAreaElement;
  const QUIET_MS = 100;
  const marks = new WeakMap<Box, ReadonlySet<string>>();
  const words = new Intl.Segmenter('en-GB', { granularity: 'word' });
  let provider: SpellCheckProvider | null = null;
  let pending: object | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isBox = (target: unknown): target is Box =>
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

  function check(): void {
    const box = document.activeElement;
    if (provider === null || !isBox(box)) return;
    if (!box.spellcheck || box.readOnly || box.disabled) {
      marks.delete(box);
      return;
    }
    const segments = [...words.segment(box.value)].filter(({ isWordLike }) => isWordLike);
    if (segments.length === 0) return;
    const question = {};
    pending = question;
    const asked = new Set(segments.map(({ segment }) => segment));
    provider.spellCheck([...asked], (misspelt) => {
      if (pending !== question) throw new Error('An answer to no question ends Electron’s window');
      pending = null;
      marks.set(box, new Set(misspelt));
    });
  }

  function checkSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(check, QUIET_MS);
  }

  function markedAtCursor(box: Box): { start: number; word: string } | null {
    const cursor = box.selectionStart ?? 0;
    for (const { segment, index } of words.segment(box.value)) {
      const isAtCursor = index <= cursor && cursor <= index + segment.length;
      if (isAtCursor && marks.get(box)?.has(segment)) return { start: index, word: segment };
    }
    return null;
  }

  return {
    use(_language, given) {
      if (typeof given?.spellCheck !== 'function') {
        throw new Error('"spellCheck" has to be defined');
      }
      const isFirst = provider === null;
      provider = given;
      if (!isFirst) return;
      window.addEventListener('focusin', checkSoon, true);
      window.addEventListener('input', checkSoon, true);
      const attributes = { subtree: true, attributeFilter: ['spellcheck'] };
      new MutationObserver(checkSoon).observe(document, attributes);
    },
    markedIn: (box) => markedAtCursor(box)?.word ?? '',
    replace(text) {
      const box = document.activeElement;
      const found = isBox(box) ? markedAtCursor(box) : null;
      if (!isBox(box) || found === null) return;
      box.setSelectionRange(found.start, found.start + found.word.length);
      // Deprecated, and the one way to type that a page hears and can undo.
      document.execCommand('insertText', false, text);
    },
  };
}
