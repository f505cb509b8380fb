import { type ReactNode, useState } from 'react';
import { lookAt } from '#shared/record/commands.ts';
import { type Hanging, hangingOn } from '#shared/record/hanging.ts';
import type { Kind } from '#shared/record/record.ts';
import { useActs } from '../../api/conference.tsx';
import { handOverAll } from '../../api/unsaved.ts';
import { AskDialog } from '../../components/AskDialog.tsx';
import { announceRemoval } from '../frame/removal.ts';
import { t } from '../wording.ts';
import { HangingList } from './HangingList.tsx';

/** A line that is to go. */
export interface Removable {
  readonly kind: Kind;
  readonly id: string;
  /** How the line is called. */
  readonly name: string;
  /** Which card shows it. */
  readonly cardId: string;
}

/**
 * Gives the act of removing a line and what is part of it, and the question to draw beside it.
 * Where somebody's words hang on the line it asks first and names them; else it asks nothing,
 * because all of it can be taken back.
 * @param onGone is told once the line has gone.
 */
export function useRemoval(onGone: (removed: Removable) => void): {
  readonly remove: (removable: Removable) => void;
  readonly question: ReactNode;
} {
  const { recordNow, apply } = useActs();
  const [asked, setAsked] = useState<(Removable & { hanging: Hanging }) | null>(null);
  const go = async (removable: Removable) => {
    const { kind, id } = removable;
    await apply({ name: 'remove', kind, id });
    announceRemoval(removable);
  };
  const remove = async (removable: Removable) => {
    // So that words typed a moment ago are named, and come back with the line.
    await handOverAll();
    const look = lookAt(recordNow());
    if (look.get(removable.kind, removable.id) === undefined) return;
    const hanging = hangingOn(look, removable.kind, removable.id);
    if (hanging.holdsWords) setAsked({ ...removable, hanging });
    else {
      const gone = go(removable);
      // Before the answer: the line is off the screen already, and the next key must not be lost.
      onGone(removable);
      await gone;
    }
  };
  const alone = asked?.hanging.goes.length === 0;
  const question = asked && (
    <AskDialog
      title={t(alone ? 'removal.titleAlone' : 'removal.title', { name: asked.name })}
      confirm={t(alone ? 'removal.confirmAlone' : 'removal.confirm')}
      leave={t('removal.leave')}
      onConfirm={() => {
        setAsked(null);
        // After the answer: a dialog that closes hands the focus back to where it came from.
        void go(asked).then(() => onGone(asked));
      }}
      onLeave={() => setAsked(null)}
    >
      <HangingList hanging={asked.hanging} />
    </AskDialog>
  );
  return { remove: (removable) => void remove(removable), question };
}
