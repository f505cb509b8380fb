import { useEffect } from 'react';
import { useConference } from '../../api/conference.tsx';
import { leaveDeskDialog, showDeskDialog, useDeskDialog } from '../frame/deskDialog.ts';
import { isKey } from '../frame/keys.ts';
import type { Stepping } from '../frame/useStep.ts';
import { leadText } from '../history/leadText.ts';
import { t } from '../wording.ts';
import { Find } from './Find.tsx';
import { ReplaceName } from './ReplaceName.tsx';

/** Finding, and replacing a name, on every page of the open conference. */
export function FindDialogs(props: { take: Stepping['take'] }) {
  const { take } = props;
  const { record, undoable, redoable } = useConference();
  const dialog = useDeskDialog();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isKey('find', event)) return;
      event.preventDefault();
      showDeskDialog('find');
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  // With its conference gone, none comes back by itself.
  useEffect(() => () => leaveDeskDialog(), []);
  if (dialog === 'replaceName') return <ReplaceName />;
  if (dialog !== 'find') return null;
  const undo = undoable && {
    title: t('undo.undoWhat', { what: leadText(record, undoable.lead) }),
    go: () => take('undo'),
  };
  const redo = redoable && {
    title: t('undo.redoWhat', { what: leadText(record, redoable.lead) }),
    go: () => take('redo'),
  };
  return <Find steps={{ undo, redo }} />;
}
