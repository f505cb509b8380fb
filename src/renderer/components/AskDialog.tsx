import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './Button.tsx';

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
    <ModalOverlay
      className="modal-back"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && props.onLeave()}
    >
      <Modal className="modal">
        <Dialog role="alertdialog" className="modal-sheet">
          <Heading slot="title" level={2}>
            {props.title}
          </Heading>
          {props.children}
          <div className="modal-buttons">
            <Button look="main" onPress={props.onConfirm}>
              {props.confirm}
            </Button>
            <Button autoFocus onPress={props.onLeave}>
              {props.leave}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
