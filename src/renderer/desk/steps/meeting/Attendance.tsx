import { Plus } from 'lucide-react';
import { useState } from 'react';
import { ATTENDANCE, MEETING_PARTS } from '#shared/record/choices.ts';
import { newId } from '#shared/record/ids.ts';
import { inOrder, type Person } from '#shared/record/record.ts';
import { useConference, useRowOrDraft } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { type Limits, useLimits } from '../../dates/useLimits.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { DayField } from '../../fields/DayField.tsx';
import { TickField } from '../../fields/TickField.tsx';
import { WordsField } from '../../fields/WordsField.tsx';
import { readAttendees } from '../../paste/readRows.ts';
import { usePasting } from '../../paste/usePasting.tsx';
import { t } from '../../wording.ts';
import { Card } from '../Card.tsx';
import { Empty, PEOPLE } from '../Empty.tsx';
import { RemoveButton } from '../RemoveButton.tsx';
import { OutOfRoom } from './OutOfRoom.tsx';
import { Quorum } from './Quorum.tsx';

/** Who was invited, came, sent apologies, was left out and why; whose report came when [R1.4]. */
export function Attendance() {
  const { record, apply } = useConference();
  const [newest, setNewest] = useState('');
  const limits = useLimits();
  const people = inOrder(record.people);
  const practitioners = people.filter(({ part }) => part === 'practitioner');
  const family = people.filter(({ part }) => part !== 'practitioner');
  const pasting = usePasting({
    kind: 'people',
    rows: practitioners,
    start: { part: 'practitioner' },
    field: 'name',
    hint: t('paste.peopleHint'),
    read: (text) => readAttendees(record, text),
    confirm: (count) => t('paste.addPeople', { count }),
  });
  const add = () => {
    const id = newId();
    setNewest(id);
    const attendance = { id: newId(), personId: id, came: 'present' };
    void apply({
      name: 'add',
      rows: [
        { kind: 'people', row: { id, part: 'practitioner' } },
        { kind: 'attendances', row: attendance },
      ],
    });
  };
  return (
    <>
      <h2>{t('attendance.practitioners')}</h2>
      <div className="cards cards-compact" onPaste={pasting.onPaste}>
        {practitioners.map((person) => (
          <Card
            key={person.id}
            id={person.id}
            name={person.name || t('rows.person')}
            tools={<RemoveButton kind="people" id={person.id} name={person.name} />}
          >
            <div className="columns columns-3">
              <WordsField
                kind="people"
                row={person}
                field="name"
                lines={1}
                autoFocus={person.id === newest}
              />
              <WordsField kind="people" row={person} field="role" lines={1} />
              <WordsField kind="people" row={person} field="agency" lines={1} />
            </div>
            <Came person={person} limits={limits} />
          </Card>
        ))}
        <div className="add-buttons">
          <Button place="add/practitioner" onPress={add}>
            <Plus size={18} aria-hidden="true" /> {t('attendance.addPractitioner')}
          </Button>
          {pasting.button}
        </div>
        {pasting.dialog}
      </div>
      <Quorum />
      <h2>{t('attendance.family')}</h2>
      {family.length === 0 && <Empty text={t('attendance.familyEmpty')} to={PEOPLE} />}
      <div className="cards cards-compact">
        {family.map((person) => (
          <Card key={person.id} id={person.id} name={person.name || t('rows.person')}>
            <h3>{person.name || t('rows.person')}</h3>
            <Came person={person} limits={limits} />
          </Card>
        ))}
      </div>
      <OutOfRoom />
    </>
  );
}

function Came(props: { person: Person; limits: Limits }) {
  const { person, limits } = props;
  const { record } = useConference();
  const row = useRowOrDraft(
    'attendances',
    record.attendances.find(({ personId }) => personId === person.id),
    { personId: person.id },
  );
  const names = { name: person.name || t('rows.person') };
  const kind = 'attendances';
  const limit = limits.ofStep('reportsShared', row.reportSharedOn);
  const asksWhy =
    row.reportSent &&
    (row.reportSharedOn === null || limit?.isBroken || row.reportNotSharedReason !== '');
  const here = row.came === 'present' || row.came === 'expected';
  return (
    <div className="columns columns-3 came">
      <ChoiceField
        kind={kind}
        row={row}
        field="came"
        list="attendance"
        values={ATTENDANCE}
        names={names}
        hideLabel
      />
      {person.part === 'practitioner' && (
        <ChoiceField
          kind={kind}
          row={row}
          field="takesPartAs"
          list="meetingPart"
          values={MEETING_PARTS}
          names={names}
          hideLabel
        />
      )}
      {person.part === 'practitioner' && (
        <WordsField kind="people" row={person} field="contact" hideLabel lines={1} />
      )}
      {!here && (
        <WordsField kind={kind} row={row} field="reason" names={names} hideLabel lines={1} />
      )}
      {person.part === 'practitioner' && <TickField kind={kind} row={row} field="reportSent" />}
      {row.reportSent && (
        <DayField
          kind={kind}
          row={row}
          field="reportSharedOn"
          names={names}
          hideLabel
          limit={limit}
        />
      )}
      {asksWhy && (
        <WordsField
          kind={kind}
          row={row}
          field="reportNotSharedReason"
          names={names}
          hideLabel
          lines={1}
        />
      )}
    </div>
  );
}
