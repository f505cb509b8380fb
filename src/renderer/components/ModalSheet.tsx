import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

/** A sheet over the page with its title. Escape leaves it, as does a press beside it where it may. */
export function ModalSheet(props: {
  title: string;
  /** `alertdialog` for what asks a question. */
  role?: 'dialog' | 'alertdialog';
  /** Which sheet it is, where it has a form of its own. */
  form?: string;
  /** BCP 47, where its words are in another language than the desk's. */
  language?: string;
  /** Whether a press beside it leaves it too: not where something was typed into it. */
  isLeftBeside?: boolean;
  onLeave: () => void;
  children: ReactNode;
}) {
  const { title, role = 'dialog', form, language, isLeftBeside = false } = props;
  return (
    <ModalOverlay
      className="modal-back"
      isOpen
      isDismissable={isLeftBeside}
      onOpenChange={(isOpen) => !isOpen && props.onLeave()}
    >
      <Modal className={form === undefined ? 'modal' : `modal ${form}`} lang={language}>
        <Dialog role={role} className="modal-sheet">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {props.children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
