import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../api/client.ts';
import { useConference } from '../../api/conference.tsx';
import { RadioInput } from '../../components/ChoiceInput.tsx';
import { Note } from '../../components/Note.tsx';
import { Question } from '../../components/Question.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { dayProblem } from '../dayProblem.ts';
import { today } from '../today.ts';
import { t } from '../wording.ts';
import { ActList } from './ActList.tsx';
import { Changes } from './Changes.tsx';
import { momentOf, SINCE, type Since } from './since.ts';

/** What has changed in this conference since a day, and who did what. */
export function History() {
  const [since, setSince] = useState<Since>('today');
  const [typed, setTyped] = useState('');
  const [left, setLeft] = useState(false);
  const moment = momentOf(since, typed, today());
  const options = SINCE.map((value) => ({ value, label: t(`changes.since.${value}`) }));
  return (
    <>
      <Question question={t('changes.title')} hint={t('changes.hint')} />
      <div className="sheet">
        <RadioInput
          label={t('changes.since.label')}
          value={since}
          options={options}
          onChange={setSince}
        />
        {since === 'day' && (
          <TextInput
            label={t('changes.since.which')}
            placeholder={t('day.placeholder')}
            value={typed}
            onChange={setTyped}
            onBlur={() => setLeft(true)}
            problem={left && typed !== '' ? (dayProblem(typed, { looksBack: true }) ?? '') : ''}
            width="short"
          />
        )}
      </div>
      {moment && <ChangesSince moment={moment} />}
      <h2 id="acts">{t('acts.title')}</h2>
      <ActList />
    </>
  );
}

function ChangesSince(props: { moment: string }) {
  const { conferenceId, number } = useConference();
  const { moment } = props;
  const found = useQuery({
    queryKey: ['changesSince', conferenceId, moment, number],
    queryFn: () => request('record.changesSince', { conferenceId, since: moment }),
    placeholderData: (before) => before,
    gcTime: 0,
  });
  if (found.error) return <Note tone="look" title={found.error.message} />;
  if (!found.data) return null;
  const { differences, begunAt } = found.data;
  return (
    <div className="changes">
      {begunAt && <Note title={t('changes.begun')} />}
      <Changes differences={differences} />
    </div>
  );
}
