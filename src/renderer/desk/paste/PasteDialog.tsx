import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { ModalSheet } from '../../components/ModalSheet.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { TickInput } from '../../components/TickInput.tsx';
import { t } from '../wording.ts';

/** One line of a list as it will be added. */
export interface PastedLine {
  readonly words: string;
  /** What was found in it beside the words. */
  readonly detail: string;
  /** Why it is not ticked by itself; empty where it is. */
  readonly doubt: string;
}

/** So many lines are added at once. */
const MOST_LINES = 200;

/** Shows what a pasted list comes to, line by line; adds what is ticked by one act. */
export function PasteDialog(props: {
  hint: string;
  text: string;
  read: (text: string) => readonly PastedLine[];
  confirm: (count: number) => string;
  /** Is told the places of the lines to add, counted from 0. */
  onAdd: (text: string, places: readonly number[]) => void;
  /** Puts the text where it was pasted, as it is. */
  onPutIn: (() => void) | null;
  onLeave: () => void;
}) {
  const [text, setText] = useState(props.text);
  const [turned, setTurned] = useState<ReadonlySet<number>>(new Set());
  const lines = props.read(text);
  const tooMany = lines.length > MOST_LINES;
  const isTicked = (place: number) => (lines[place]?.doubt === '') !== turned.has(place);
  const ticked = tooMany ? [] : [...lines.keys()].filter(isTicked);
  const turn = (place: number) => {
    const others = [...turned].filter((other) => other !== place);
    setTurned(new Set(turned.has(place) ? others : [...others, place]));
  };
  return (
    <ModalSheet title={t('paste.title')} form="paste" onLeave={props.onLeave}>
      <TextInput
        label={t('paste.box')}
        hint={props.hint}
        value={text}
        lines={2}
        autoFocus={props.text === ''}
        onChange={(typed) => {
          setText(typed);
          setTurned(new Set());
        }}
      />
      <p role="status" className="paste-count">
        {tooMany && t('paste.tooMany', { count: lines.length, most: MOST_LINES })}
        {!tooMany && lines.length === 0 && t('paste.empty')}
        {!tooMany &&
          lines.length > 0 &&
          t('paste.ticked', { count: ticked.length, all: lines.length })}
      </p>
      {!tooMany && lines.length > 0 && (
        <ul className="paste-lines">
          {[...lines.entries()].map(([place, { words, detail, doubt }]) => (
            <li key={place}>
              <TickInput
                label={words}
                hint={[detail, doubt].filter(Boolean).join(' · ')}
                value={isTicked(place)}
                onChange={() => turn(place)}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="modal-buttons">
        <Button
          look="main"
          isDisabled={ticked.length === 0}
          autoFocus={props.text !== ''}
          onPress={() => props.onAdd(text, ticked)}
        >
          {props.confirm(ticked.length)}
        </Button>
        {props.onPutIn && <Button onPress={props.onPutIn}>{t('paste.putIn')}</Button>}
        <Button onPress={props.onLeave}>{t('paste.leave')}</Button>
      </div>
    </ModalSheet>
  );
}
