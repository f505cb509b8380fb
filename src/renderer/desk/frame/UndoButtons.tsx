import { Redo2, Undo2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { ReversibleAct } from '#shared/history/act.ts';
import { useConferenceBeside } from '../../api/conference.tsx';
import { Button } from '../../components/Button.tsx';
import { leadText } from '../history/leadText.ts';
import { t } from '../wording.ts';
import type { Which } from './useStep.ts';

const WORDS = {
  undo: { name: 'undo.undo', what: 'undo.undoWhat', nothing: 'undo.nothingToUndo' },
  redo: { name: 'undo.redo', what: 'undo.redoWhat', nothing: 'undo.nothingToRedo' },
} as const;

/** Undo and redo in the bar. Their names say what they would take back or do again. */
export function UndoButtons(props: { take: (which: Which) => void }) {
  const { record, undoable, redoable } = useConferenceBeside();
  const buttons = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever a button may have gone out
  useEffect(() => {
    // A button that has nothing more to do loses the focus: the other one takes it.
    const { activeElement, body } = document;
    if (!pressed.current || !(activeElement === body || activeElement?.matches(':disabled')))
      return;
    buttons.current?.querySelector<HTMLElement>('button:not([disabled])')?.focus();
  }, [undoable, redoable]);
  const one = (which: Which, act: ReversibleAct | null, icon: ReactNode) => {
    const words = WORDS[which];
    const name = act ? t(words.what, { what: leadText(record, act.lead) }) : t(words.nothing);
    const press = () => {
      pressed.current = true;
      props.take(which);
    };
    return (
      <Button look="bar" label={name} hover={name} isDisabled={act === null} onPress={press}>
        {icon}
        <span>{t(words.name)}</span>
      </Button>
    );
  };
  return (
    <div className="undo-buttons" ref={buttons}>
      {one('undo', undoable, <Undo2 size={18} aria-hidden="true" />)}
      {one('redo', redoable, <Redo2 size={18} aria-hidden="true" />)}
    </div>
  );
}
