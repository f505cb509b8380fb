/** What can be done from the palette, beside going somewhere. */
import type { Findable } from '#shared/find/search.ts';
import { request } from '../../api/client.ts';
import { addressBeside, addressOfWhole, goTo, historyAddress, readAddress } from '../address.ts';
import { openCardsWindow } from '../chair/useCards.ts';
import { showDeskDialog } from '../frame/deskDialog.ts';
import { type KeyId, keyText } from '../frame/keys.ts';
import { t } from '../wording.ts';

export interface Act extends Findable {
  readonly key: string;
  readonly title: string;
  /** The key that does the same, as it is written. */
  readonly keys?: string;
  readonly go: () => void;
}

function act(key: string, title: string, go: () => void, by?: KeyId): Act {
  const keys = by ? { keys: keyText(by) } : {};
  return { key, title, text: title, besides: '', go, ...keys };
}

/** What undo and redo would do now; null where there is nothing. */
export interface Steps {
  readonly undo: { readonly title: string; readonly go: () => void } | null;
  readonly redo: { readonly title: string; readonly go: () => void } | null;
}

/** Gives the acts that are there in a conference. */
export function actsIn(conferenceId: string, { undo, redo }: Steps): Act[] {
  const beside = (place: 'help' | 'guidance') => () =>
    goTo(addressBeside(place, readAddress(window.location.hash)));
  return [
    act('replaceName', t('replaceName.title'), () => showDeskDialog('replaceName')),
    ...(undo ? [act('undo', undo.title, undo.go, 'undo')] : []),
    ...(redo ? [act('redo', redo.title, redo.go, 'redo')] : []),
    act('changes', t('changes.title'), () => goTo(historyAddress(conferenceId))),
    act('cards', t('chair.openWindow'), openCardsWindow, 'cardsWindow'),
    act('keys', t('keySheet.title'), () => showDeskDialog('keys'), 'keys'),
    act('help', t('help.title'), beside('help')),
    act('guidance', t('guidance.title'), beside('guidance')),
    act('handOver', t('handover.title'), () => goTo(addressOfWhole('hand-over', conferenceId))),
    act('lock', t('security.lockNow'), () => void request('keys.lock', {}), 'lock'),
    act('home', t('home.back'), () => goTo('#/')),
  ];
}
