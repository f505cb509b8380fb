import { useEffect, useState } from 'react';
import type { ChosenHandover, HandoverContent } from '#shared/contract/handover.ts';
import { request } from '../../api/client.ts';
import { Button } from '../../components/Button.tsx';
import { Note } from '../../components/Note.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { addressOfFirst, goTo } from '../address.ts';
import { PlainPage } from '../frame/PlainPage.tsx';
import { useWork } from '../frame/useWork.ts';
import { t } from '../wording.ts';
import { InTheFile } from './InTheFile.tsx';

/** Brings in a conference: file, passphrase, what is in it, and only then anything is written. */
export function BringIn() {
  const [chosen, setChosen] = useState<ChosenHandover | null>(null);
  const [content, setContent] = useState<HandoverContent | null>(null);
  const [typed, setTyped] = useState('');
  const [left, setLeft] = useState(false);
  const choosing = useWork();
  const opening = useWork();
  // What was opened is not kept in memory for longer than somebody looks at it.
  useEffect(() => () => void request('handover.leave', {}), []);

  const choose = async () => {
    setLeft(false);
    opening.forget();
    const file = await choosing.run(() => request('handover.choose', {}));
    if (file === null) return;
    setContent(null);
    setTyped('');
    setChosen(file);
  };
  const open = async ({ ticket }: ChosenHandover) => {
    if (typed.trim() === '') return;
    const passphrase = typed;
    setContent(await opening.run(() => request('handover.open', { ticket, passphrase })));
  };
  const bringIn = async (
    { ticket }: ChosenHandover,
    as: 'itself' | 'secondCopy',
    deletedHereIsKnown: boolean,
  ) => {
    const brought = await opening.run(() =>
      request('handover.bringIn', { ticket, as, deletedHereIsKnown }),
    );
    if (brought) goTo(addressOfFirst(brought.id));
  };
  const leave = () => {
    void request('handover.leave', {});
    setChosen(null);
    setContent(null);
    setTyped('');
    setLeft(true);
  };
  return (
    <PlainPage title={t('bringIn.title')} hint={t('bringIn.hint')}>
      {chosen && (
        <section className="sheet">
          <p className="file-chosen">
            {t('bringIn.file')}: <b>{chosen.fileName}</b>
          </p>
          {content ? (
            <InTheFile
              content={content}
              onBringIn={(as, known) => void bringIn(chosen, as, known)}
              onLeave={leave}
            />
          ) : (
            <>
              <TextInput
                key={chosen.ticket}
                label={t('bringIn.passphrase')}
                hint={t('bringIn.passphraseHint')}
                value={typed}
                onChange={(text) => {
                  setTyped(text);
                  opening.forget();
                }}
                problem={opening.problem}
                autoFocus
                onEnter={() => void open(chosen)}
              />
              <div className="make-buttons">
                <Button look="main" onPress={() => void open(chosen)}>
                  {t('bringIn.open')}
                </Button>
              </div>
            </>
          )}
        </section>
      )}
      <div role="status" className="page-status">
        {opening.working && !content && <p>{t('bringIn.opening')}</p>}
        {content && opening.problem && <Note tone="look" title={opening.problem} />}
        {choosing.problem && <Note tone="look" title={choosing.problem} />}
        {left && <Note title={t('bringIn.left')} />}
      </div>
      <div className="make-buttons">
        <Button
          // Made anew when the file was left, or the keyboard would be left nowhere.
          key={chosen ? 'other' : 'first'}
          look={chosen ? 'plain' : 'main'}
          autoFocus={left}
          onPress={() => void choose()}
        >
          {t(chosen ? 'bringIn.chooseOther' : 'bringIn.choose')}
        </Button>
        <a className="page-link" href="#/">
          {t('home.back')}
        </a>
      </div>
    </PlainPage>
  );
}
