import { useMemo, useState } from 'react';
import { versionsOf } from '#shared/documents/finals.ts';
import type { Format } from '#shared/documents/request.ts';
import { FORMATS } from '#shared/documents/request.ts';
import { whyNotFinal } from '#shared/documents/whyNotFinal.ts';
import { request } from '../../../api/client.ts';
import { useConference } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { TickInput } from '../../../components/TickInput.tsx';
import { t } from '../../wording.ts';
import type { Offer } from './offers.ts';
import { PackStage } from './PackStage.tsx';
import { type Draft, StayDrafts } from './StayDrafts.tsx';
import { useFinals } from './useFinals.ts';
import { askForFolder, usePack } from './usePack.ts';

/** Makes the chosen copies in a folder, or final, with progress, and stops when asked. */
export function MakeCopies(props: { offers: readonly Offer[] }) {
  const { offers } = props;
  const { conferenceId, record } = useConference();
  const finals = useFinals();
  const pack = usePack();
  const [formats, setFormats] = useState<readonly Format[]>(FORMATS);
  const [inFolders, setInFolders] = useState(true);
  const [folder, setFolder] = useState<string | null>(null);
  const drafts = useMemo<readonly Draft[]>(
    () =>
      offers.flatMap(({ key, request: copy, built }) => {
        const reasons = whyNotFinal(record, copy, built);
        return reasons.length === 0 ? [] : [{ key, reasons }];
      }),
    [offers, record],
  );
  const ready = offers.filter(({ key }) => !drafts.some((draft) => draft.key === key));
  const kept = offers.flatMap((offer) => versionsOf(finals, offer.request).slice(0, 1));
  const requestsOf = (of: readonly Offer[]) => of.map((offer) => offer.request);

  const chooseFolder = async () => {
    const chosen = await askForFolder(conferenceId);
    if (chosen !== null) setFolder(chosen);
    return chosen;
  };
  /** Where files go; nothing begins when nobody chose a folder. */
  const withFolder = async (
    write: (where: { folder: string; formats: Format[]; inFolders: boolean }) => void,
  ) => {
    const target = folder ?? (await chooseFolder());
    if (target !== null) write({ folder: target, formats: [...formats], inFolders });
  };
  const makeDrafts = () =>
    withFolder((where) =>
      pack.save('drafts', (jobId, existing) =>
        request('copies.make', {
          conferenceId,
          jobId,
          copies: requestsOf(offers),
          ...where,
          existing,
        }),
      ),
    );
  const saveFinals = () =>
    withFolder((where) =>
      pack.save('saved', (jobId, existing) =>
        request('finals.save', {
          conferenceId,
          jobId,
          finals: kept.map(({ id }) => id),
          ...where,
          existing,
        }),
      ),
    );
  const makeFinal = () =>
    pack.run('finals', async (jobId) => {
      const made = await request('finals.make', { conferenceId, jobId, copies: requestsOf(ready) });
      return { is: 'final', count: made.length };
    });
  const toggle = (format: Format, chosen: boolean) =>
    setFormats(FORMATS.filter((other) => (other === format ? chosen : formats.includes(other))));

  return (
    <div className="make">
      <div className="make-options">
        {FORMATS.map((format) => (
          <TickInput
            key={format}
            label={t(`copies.${format}`)}
            value={formats.includes(format)}
            onChange={(chosen) => toggle(format, chosen)}
          />
        ))}
        <TickInput label={t('finals.inFolders')} value={inFolders} onChange={setInFolders} />
      </div>
      <div className="make-options">
        <p className="folder">{folder ?? t('copies.noFolder')}</p>
        <Button look="quiet" onPress={() => void chooseFolder()}>
          {t('copies.chooseFolder')}
        </Button>
      </div>
      <div className="make-buttons">
        <Button
          look="main"
          isDisabled={offers.length === 0 || formats.length === 0}
          onPress={() => void makeDrafts()}
        >
          {t('copies.make', { count: offers.length })}
        </Button>
        <Button isDisabled={ready.length === 0} onPress={() => void makeFinal()}>
          {t('finals.make', { count: ready.length })}
        </Button>
        {kept.length > 0 && (
          <Button isDisabled={formats.length === 0} onPress={() => void saveFinals()}>
            {t('finals.save', { count: kept.length })}
          </Button>
        )}
      </div>
      <p className="field-hint">{t('finals.hint')}</p>
      <PackStage pack={pack} />
      <StayDrafts drafts={drafts} />
    </div>
  );
}
