import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { ModalSheet } from './ModalSheet.tsx';

/** Asks before something is done. Escape, and a press beside it, leave everything as it is. */
export function AskDialog(props: {
  title: string;
  confirm: string;
  leave: string;
  onConfirm: () => void;
  onLeave: () => void;
  children: ReactNode;
}) {
  return (
    <ModalSheet title={props.title} role="alertdialog" isLeftBeside onLeave={props.onLeave}>
      {props.children}
      <div className="modal-buttons">
        <Button look="main" onPress={props.onConfirm}>
          {props.confirm}
        </Button>
        <Button autoFocus onPress={props.onLeave}>
          {props.leave}
        </Button>
      </div>
    </ModalSheet>
  );
}
