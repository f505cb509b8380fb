import { useState } from 'react';
import type { ReturnedLine, ReturnedSheet } from '#shared/contract/worksheet.ts';
import { Button } from '../../../components/Button.tsx';
import { ModalSheet } from '../../../components/ModalSheet.tsx';
import { TextInput } from '../../../components/TextInput.tsx';
import { TickInput } from '../../../components/TickInput.tsx';
import { choiceText, t } from '../../wording.ts';

/** Why a line is not ticked by itself; empty where it is. */
function doubtOf({ state, onSheet, standing }: ReturnedLine): string {
  switch (state) {
    case 'new':
      return '';
    case 'changed':
      return t('worksheet.changed', { text: onSheet });
    case 'replaces':
      return t('worksheet.replaces', { text: standing?.text ?? '' });
    case 'twice':
      return t('worksheet.twice');
  }
}

/** Shows what came back on a sheet, line by line; takes over what is ticked [R7.4]. */
export function ReturnedDialog(props: {
  sheet: ReturnedSheet;
  onTake: (lines: readonly ReturnedLine[], translator: string) => void;
  onLeave: () => void;
}) {
  const { fileName, language, lines, empty, same, gone, tooLong } = props.sheet;
  const [translator, setTranslator] = useState('');
  const [turned, setTurned] = useState<ReadonlySet<number>>(new Set());
  const isTicked = (place: number) => (lines[place]?.state === 'new') !== turned.has(place);
  const ticked = lines.filter((_, place) => isTicked(place));
  const turn = (place: number) => {
    const others = [...turned].filter((other) => other !== place);
    setTurned(new Set(turned.has(place) ? others : [...others, place]));
  };
  const left = [
    ...(empty > 0 ? [t('worksheet.empty', { count: empty })] : []),
    ...(same > 0 ? [t('worksheet.same', { count: same })] : []),
    ...(gone > 0 ? [t('worksheet.gone', { count: gone })] : []),
    ...(tooLong > 0 ? [t('worksheet.tooLong', { count: tooLong })] : []),
  ];
  return (
    <ModalSheet title={t('worksheet.came')} form="returned" onLeave={props.onLeave}>
      <p>{t('worksheet.cameHint', { fileName, language: choiceText('copyLanguage', language) })}</p>
      {lines.length > 0 && (
        <TextInput
          label={t('worksheet.translator')}
          hint={t('worksheet.translatorHint')}
          value={translator}
          autoFocus
          onChange={setTranslator}
        />
      )}
      <p role="status" className="returned-count">
        {[
          lines.length === 0
            ? t('worksheet.nothing')
            : t('worksheet.ticked', { count: ticked.length, all: lines.length }),
          ...left,
        ].join(' ')}
      </p>
      {lines.length > 0 && (
        <ul className="returned-lines">
          {[...lines.entries()].map(([place, line]) => (
            <li key={place}>
              <TickInput
                label={line.original}
                hint={doubtOf(line)}
                value={isTicked(place)}
                onChange={() => turn(place)}
              />
              <p dir="auto" lang={language}>
                {line.text}
              </p>
            </li>
          ))}
        </ul>
      )}
      <div className="modal-buttons">
        {lines.length > 0 && (
          <Button
            look="main"
            isDisabled={ticked.length === 0 || translator.trim() === ''}
            onPress={() => props.onTake(ticked, translator.trim())}
          >
            {t('worksheet.take', { count: ticked.length })}
          </Button>
        )}
        <Button autoFocus={lines.length === 0} onPress={props.onLeave}>
          {t('worksheet.leave')}
        </Button>
      </div>
    </ModalSheet>
  );
}
