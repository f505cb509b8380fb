import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type Certificate,
  DELETION_REASONS,
  type DeletionOutlook,
  type DeletionReason,
} from '#shared/contract/deletions.ts';
import { plainDate } from '#shared/dates/format.ts';
import { cleanText } from '#shared/record/fields.ts';
import { isSameName } from '#shared/record/sameName.ts';
import { request } from '../../api/client.ts';
import { leaveAndHandOverAll } from '../../api/unsaved.ts';
import { Button } from '../../components/Button.tsx';
import { RadioInput } from '../../components/ChoiceInput.tsx';
import { Note } from '../../components/Note.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { addressOfFirst } from '../address.ts';
import { PlainPage } from '../frame/PlainPage.tsx';
import { useWork } from '../frame/useWork.ts';
import { today } from '../today.ts';
import { t } from '../wording.ts';
import { Deleted } from './Deleted.tsx';
import { WhatItMeans } from './WhatItMeans.tsx';

/** Deletes a conference for good, after somebody read what that means and typed whose it is. */
export function DeleteForGood(props: { conferenceId: string }) {
  const { conferenceId } = props;
  const [certificate, setCertificate] = useState<Certificate | null>(null);
  const outlook = useQuery({
    queryKey: ['outlook', conferenceId],
    queryFn: async () => {
      await leaveAndHandOverAll();
      return request('deletion.outlook', { conferenceId });
    },
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (certificate) return <Deleted certificate={certificate} />;
  if (outlook.error) {
    return (
      <PlainPage title={t('whole.title')}>
        <Note tone="look" title={outlook.error.message} />
        <a className="page-link" href="#/">
          {t('home.back')}
        </a>
      </PlainPage>
    );
  }
  if (!outlook.data) return null;
  const { keepUntil, familyName } = outlook.data;
  const name = familyName || t('home.unnamed');
  return (
    <PlainPage title={t('deletion.title', { name })} hint={t('deletion.hint')}>
      {keepUntil !== null && keepUntil >= today() && (
        <Note tone="look" title={t('deletion.stillKept', { day: plainDate(keepUntil) })}>
          <p>{t('deletion.stillKeptText')}</p>
        </Note>
      )}
      <WhatItMeans outlook={outlook.data} />
      <Confirm conferenceId={conferenceId} outlook={outlook.data} onDeleted={setCertificate} />
      <a className="page-link" href={addressOfFirst(conferenceId)}>
        {t('whole.back')}
      </a>
    </PlainPage>
  );
}

function Confirm(props: {
  conferenceId: string;
  outlook: DeletionOutlook;
  onDeleted: (certificate: Certificate) => void;
}) {
  const { conferenceId, outlook } = props;
  const { familyName } = outlook;
  const client = useQueryClient();
  const [reason, setReason] = useState<DeletionReason | ''>('');
  const [note, setNote] = useState('');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<'reason' | 'note' | 'name' | null>(null);
  const { working, problem, run } = useWork();
  const word = familyName || t('deletion.unnamedWord');
  const deleteIt = async () => {
    if (reason === '') return setWrong('reason');
    if (reason === 'other' && note.trim() === '') return setWrong('note');
    if (!isSameName(typed, word)) return setWrong('name');
    const asked = { conferenceId, familyName, reason, note: cleanText(note).slice(0, 200) };
    const certificate = await run(() => request('deletion.delete', asked));
    if (certificate === null) return;
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'outlook' });
    props.onDeleted(certificate);
  };
  return (
    <section className="sheet">
      <RadioInput<DeletionReason | ''>
        label={t('deletion.reason')}
        value={reason}
        options={DELETION_REASONS.map((value) => ({
          value,
          label: t(`deletion.reasons.${value}`),
        }))}
        onChange={(chosen) => {
          setReason(chosen);
          setWrong(null);
        }}
      />
      {reason === 'other' && (
        <TextInput
          label={t('deletion.note')}
          hint={t('deletion.noteHint')}
          value={note}
          onChange={(text) => {
            setNote(text);
            setWrong(null);
          }}
          problem={wrong === 'note' ? t('deletion.noteMissing') : ''}
        />
      )}
      <TextInput
        label={t('deletion.confirmLabel')}
        hint={
          familyName
            ? t('deletion.confirmHint', { name: familyName })
            : t('deletion.confirmUnnamed', { word })
        }
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setWrong(null);
        }}
        problem={wrong === 'name' ? t('deletion.confirmWrong') : ''}
      />
      <div className="make-buttons">
        <Button look="loss" onPress={() => void deleteIt()}>
          {t('deletion.delete')}
        </Button>
      </div>
      <div role="status" className="page-status">
        {working && <p>{t('deletion.deleting')}</p>}
        {wrong === 'reason' && <Note tone="look" title={t('deletion.reasonMissing')} />}
        {problem && <Note tone="look" title={problem} />}
      </div>
    </section>
  );
}
