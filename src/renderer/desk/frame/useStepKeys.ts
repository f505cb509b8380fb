import { useEffect } from 'react';
import { onEvent } from '../../api/client.ts';
import { isBehindDialog } from './deskDialog.ts';
import { isKey } from './keys.ts';
import type { Which } from './useStep.ts';

/** Inputs into which nothing is typed. */
const NOT_TYPED = new Set(['checkbox', 'radio', 'button', 'submit', 'range']);

/** Says whether somebody is typing: there, undoing is the system's own and takes back letters. */
export function isTyping(): boolean {
  const element = document.activeElement;
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && !NOT_TYPED.has(element.type);
}

/** Gives what a key asks for. */
function askedBy(press: KeyboardEvent): Which | null {
  if (isKey('undo', press)) return 'undo';
  return isKey('redo', press) ? 'redo' : null;
}

/** Undo and redo by keyboard and by the menu, outside fields and while nothing is being asked. */
export function useStepKeys(take: (which: Which) => void): void {
  useEffect(() => {
    const isElsewhere = () => isTyping() || isBehindDialog();
    const press = (event: KeyboardEvent) => {
      const which = askedBy(event);
      if (!which || isElsewhere()) return;
      event.preventDefault();
      take(which);
    };
    window.addEventListener('keydown', press);
    const stop = onEvent('desk.stepAsked', ({ which }) => {
      if (!isElsewhere()) take(which);
    });
    return () => {
      window.removeEventListener('keydown', press);
      stop();
    };
  }, [take]);
}

/** The menu's undo and redo in a field, on every page: they take back letters. */
export function useTypingSteps(): void {
  useEffect(
    () =>
      onEvent('desk.stepAsked', ({ which }) => {
        if (isTyping()) document.execCommand(which);
      }),
    [],
  );
}
