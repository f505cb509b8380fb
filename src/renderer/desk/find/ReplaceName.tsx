import { useMemo, useState } from 'react';
import { type NamePlace, placesOfName, replacing } from '#shared/find/replaceName.ts';
import { pageOfRow } from '#shared/plan/whereabouts.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { useConference } from '../../api/conference.tsx';
import { handOverAll } from '../../api/unsaved.ts';
import { isOvertaken, sentenceOf } from '../../api/useOpenRecord.ts';
import { Button } from '../../components/Button.tsx';
import { ModalSheet } from '../../components/ModalSheet.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { TickInput } from '../../components/TickInput.tsx';
import { leaveDeskDialog } from '../frame/deskDialog.ts';
import { fieldLabel } from '../history/fieldLabel.ts';
import { shortened, subjectName } from '../history/leadText.ts';
import { partName, t } from '../wording.ts';

const keyOf = ({ row, field }: NamePlace) => `${row.id}/${field}`;

/** A name replaced everywhere in one act: each line is shown before and after, and can be left out. */
export function ReplaceName() {
  const { record, recordNow, apply } = useConference();
  const [name, setName] = useState('');
  const [other, setOther] = useState('');
  // What somebody chose against the rule, by line.
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [problem, setProblem] = useState('');
  // How many fields were replaced last; each time the fields above begin anew.
  const [done, setDone] = useState({ times: 0, count: 0 });
  const places = useMemo(() => placesOfName(record, name, other), [record, name, other]);
  const isIn = (place: NamePlace) => chosen.get(keyOf(place)) ?? place.leftOut === null;
  const going = places.filter(isIn);
  const change = (put: (text: string) => void) => (text: string) => {
    put(text);
    setChosen(new Map());
    setProblem('');
  };
  const replace = async () => {
    await handOverAll();
    // As they stand now: what was handed over just then belongs to it.
    const chosenNow = placesOfName(recordNow(), name, other).filter(isIn);
    const { length: count } = chosenNow;
    const command = replacing(chosenNow);
    if (command === null) return;
    try {
      await apply(command);
      change(setName)('');
      setOther('');
      setDone({ times: done.times + 1, count });
    } catch (error) {
      setProblem(isOvertaken(error) ? t('replaceName.overtaken') : sentenceOf(error));
    }
  };
  const isAsked = name.trim() !== '' && other.trim() !== '';
  return (
    <ModalSheet title={t('replaceName.title')} form="replace" onLeave={() => leaveDeskDialog()}>
      <p>{t('replaceName.hint')}</p>
      <div className="columns" key={done.times}>
        <TextInput
          label={t('replaceName.from')}
          value={name}
          onChange={change(setName)}
          autoFocus
        />
        <TextInput label={t('replaceName.to')} value={other} onChange={change(setOther)} />
      </div>
      <p role="status" className="replace-count">
        {isAsked && countText(places.length, going.length)}
        {name === '' && done.count > 0 && t('replaceName.done', { count: done.count })}
      </p>
      {places.length > 0 && (
        <ul className="replace-list">
          {places.map((place) => (
            <li key={keyOf(place)}>
              <OnePlace
                record={record}
                place={place}
                isIn={isIn(place)}
                onChange={(now) => setChosen(new Map(chosen).set(keyOf(place), now))}
              />
            </li>
          ))}
        </ul>
      )}
      {problem && (
        <p role="alert" className="field-problem">
          {problem}
        </p>
      )}
      <div className="modal-buttons">
        <Button look="main" isDisabled={going.length === 0} onPress={() => void replace()}>
          {t('replaceName.replace', { count: going.length })}
        </Button>
        <Button onPress={() => leaveDeskDialog()}>
          {t(done.times > 0 ? 'replaceName.close' : 'replaceName.leave')}
        </Button>
      </div>
    </ModalSheet>
  );
}

function countText(all: number, going: number): string {
  if (all === 0) return t('replaceName.none');
  const out = all - going;
  const found = t('replaceName.found', { count: all });
  return out === 0 ? found : `${found} ${t('replaceName.leftOut', { count: out })}`;
}

/** One text: whether it is replaced, where it is, and its words before and after. */
function OnePlace(props: {
  record: ConferenceRecord;
  place: NamePlace;
  isIn: boolean;
  onChange: (isIn: boolean) => void;
}) {
  const { record, place, isIn } = props;
  const { kind, row, field, text, leftOut } = place;
  const page = pageOfRow(record, kind, row, field);
  const where = [
    subjectName(record, page),
    partName(record, page),
    fieldLabel(record, kind, row, field),
  ];
  const label = where.filter((words) => words !== '').join(' · ');
  const because = leftOut ? t(`replaceName.because.${leftOut}`) : '';
  return (
    <div className={isIn ? 'replace-place' : 'replace-place replace-out'}>
      <TickInput
        label={label}
        accessibleLabel={`${t('replaceName.inLine', { where: label, words: shortened(text) })} ${because}`}
        hint={because}
        value={isIn}
        onChange={props.onChange}
      />
      <dl>
        <dt>{t('replaceName.before')}</dt>
        <dd dir="auto">
          <Pieces place={place} />
        </dd>
        {isIn && <dt>{t('replaceName.after')}</dt>}
        {isIn && (
          <dd dir="auto">
            <Pieces place={place} isAfter />
          </dd>
        )}
      </dl>
    </div>
  );
}

/** A text with the name standing out in it. */
function Pieces(props: { place: NamePlace; isAfter?: boolean }) {
  let at = 0;
  return props.place.pieces.map((piece) => {
    at += piece.before.length + 1;
    const text = props.isAfter ? piece.after : piece.before;
    return piece.before === piece.after ? text : <mark key={at}>{text}</mark>;
  });
}
