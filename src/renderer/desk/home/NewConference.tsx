import { useState } from 'react';
import { parseDay } from '#shared/dates/parseDay.ts';
import { CONFERENCE_KINDS, NATIONS } from '#shared/record/choices.ts';
import { cleanText } from '#shared/record/fields.ts';
import { request } from '../../api/client.ts';
import { Button } from '../../components/Button.tsx';
import { RadioInput, SelectInput } from '../../components/ChoiceInput.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { addressOf, goTo } from '../address.ts';
import { dayProblem } from '../dayProblem.ts';
import { dayRemark } from '../dayRemark.ts';
import { today } from '../today.ts';
import { choiceText, t } from '../wording.ts';

/** Starts a conference: whose, what kind, where and when. All of it can be changed later. */
export function NewConference(props: { onCancel: () => void }) {
  const [familyName, setFamilyName] = useState('');
  const [kind, setKind] = useState<(typeof CONFERENCE_KINDS)[number]>('initial');
  const [nation, setNation] = useState<(typeof NATIONS)[number]>('england');
  const [typedDay, setTypedDay] = useState('');
  const [problem, setProblem] = useState('');
  const parsed = parseDay(typedDay, today());
  const create = async () => {
    const wrong = dayProblem(typedDay);
    if (wrong) return setProblem(wrong);
    try {
      const heldOn = 'day' in parsed ? parsed.day : null;
      const created = { familyName: cleanText(familyName).trim(), kind, nation, heldOn };
      const { id } = await request('conferences.create', created);
      goTo(addressOf(id, { step: 'meeting', part: 'about', subjectId: null }));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <section className="sheet new-conference" aria-label={t('home.newTitle')}>
      <h2>{t('home.newTitle')}</h2>
      <TextInput
        label={t('home.familyName')}
        hint={t('home.familyNameHint')}
        value={familyName}
        onChange={setFamilyName}
        autoFocus
        onEnter={() => void create()}
      />
      <div className="columns">
        <SelectInput
          label={t('home.kindLabel')}
          value={kind}
          options={CONFERENCE_KINDS.map((value) => ({
            value,
            label: choiceText('conferenceKind', value),
          }))}
          onChange={setKind}
        />
        <TextInput
          label={t('home.dateLabel')}
          value={typedDay}
          onChange={(text) => {
            setTypedDay(text);
            setProblem('');
          }}
          placeholder={t('day.placeholder')}
          remark={dayRemark(typedDay)}
          problem={problem}
          onEnter={() => void create()}
        />
      </div>
      <RadioInput
        label={t('home.nationLabel')}
        value={nation}
        options={NATIONS.map((value) => ({ value, label: choiceText('nation', value) }))}
        onChange={setNation}
      />
      <div className="make-buttons">
        <Button look="main" onPress={() => void create()}>
          {t('home.create')}
        </Button>
        <Button onPress={props.onCancel}>{t('home.cancel')}</Button>
      </div>
    </section>
  );
}
