import { useMemo } from 'react';
import type { FinalCopy } from '#shared/contract/finals.ts';
import { shortDate } from '#shared/dates/format.ts';
import { fullMoment } from '#shared/dates/moment.ts';
import { givenTo, versionsOf, wordsMark } from '#shared/documents/finals.ts';
import { FORMATS } from '#shared/documents/request.ts';
import { nameOf } from '#shared/plan/way.ts';
import { request } from '../../../api/client.ts';
import { useConference } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { choiceText, language, t } from '../../wording.ts';
import type { Offer } from './offers.ts';
import { PackStage } from './PackStage.tsx';
import { useFinals } from './useFinals.ts';
import { askForFolder, type Pack, usePack } from './usePack.ts';

/** One copy: printed as a draft, made final, and every final version of it that is kept [R7.9]. */
export function Versions(props: { offer: Offer }) {
  const { offer } = props;
  const { conferenceId } = useConference();
  const finals = useFinals();
  const pack = usePack();
  const versions = versionsOf(finals, offer.request);
  const copy = choiceText('copy', offer.request.kind);
  const printDraft = () =>
    void pack.run('print', async (jobId) => {
      await request('copies.print', { conferenceId, jobId, copy: offer.request });
      return { is: 'ready' };
    });
  return (
    <section
      className="versions"
      aria-label={t('finals.versionsOf', { copy, reader: offer.reader })}
    >
      <h2>{t('finals.versionsOf', { copy, reader: offer.reader })}</h2>
      <p>{standing(useMark(offer), versions[0])}</p>
      <ul>
        {versions.map((final) => (
          <VersionLine key={final.id} final={final} pack={pack} />
        ))}
      </ul>
      {!('problem' in offer.built) && (
        <Button look="quiet" onPress={printDraft}>
          {t('finals.printDraft')}
        </Button>
      )}
      <PackStage pack={pack} />
    </section>
  );
}

/** Gives the mark of what a copy says now; empty when there is none. */
function useMark({ built }: Offer): string {
  return useMemo(() => ('problem' in built ? '' : wordsMark(built)), [built]);
}

/** Whether there is a final version, and whether the copy would still say the same. */
function standing(mark: string, newest: FinalCopy | undefined): string {
  if (newest === undefined) return t('finals.none');
  const { version } = newest;
  return newest.wordsMark === mark
    ? t('finals.unchanged', { version })
    : t('finals.changed', { version });
}

function VersionLine(props: { final: FinalCopy; pack: Pack }) {
  const { final, pack } = props;
  const { version } = final;
  const { conferenceId, record } = useConference();
  const finals = useFinals();
  const given = givenTo(record, finals, final);
  const save = async () => {
    const folder = await askForFolder(conferenceId);
    if (folder === null) return;
    pack.save('saved', (jobId, existing) =>
      request('finals.save', {
        conferenceId,
        jobId,
        finals: [final.id],
        formats: [...FORMATS],
        folder,
        existing,
      }),
    );
  };
  const print = () =>
    void pack.run('print', async () => {
      await request('finals.print', { conferenceId, final: final.id });
      return { is: 'ready' };
    });
  return (
    <li className="version">
      <p>
        <strong>{t('finals.version', { version })}</strong>
        <span className="row-detail">
          {t('finals.madeBy', { when: fullMoment(final.madeAt, language), who: final.actor })}
        </span>
        {given.map(({ id, personId, how, sentOn }) => (
          <span key={id} className="row-detail">
            {t('finals.given', {
              name: nameOf(record, personId) || t('rows.person'),
              how: choiceText('deliveryWay', how),
              day: sentOn ? shortDate(sentOn, language, true) : '',
            })}
          </span>
        ))}
      </p>
      <span className="make-buttons">
        <Button look="quiet" label={t('finals.printVersion', { version })} onPress={print}>
          {t('finals.print')}
        </Button>
        <Button
          look="quiet"
          label={t('finals.saveVersion', { version })}
          onPress={() => void save()}
        >
          {t('finals.saveFiles')}
        </Button>
      </span>
    </li>
  );
}
