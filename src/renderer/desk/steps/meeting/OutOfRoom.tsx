import { notingOutOrBack } from '#shared/agenda/outOfRoom.ts';
import { nameOf } from '#shared/plan/way.ts';
import { newId } from '#shared/record/ids.ts';
import { inOrder, type Row } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { PickInput } from '../../../components/PickInput.tsx';
import { pickablePeople } from '../../fields/pickables.ts';
import { TickField } from '../../fields/TickField.tsx';
import { TimeField } from '../../fields/TimeField.tsx';
import { WordsField } from '../../fields/WordsField.tsx';
import { timeNow } from '../../today.ts';
import { t } from '../../wording.ts';
import { Card } from '../Card.tsx';
import { RemoveButton } from '../RemoveButton.tsx';

/** Who was out of the room from when to when, and why: also while something was kept from them [R9.2]. */
export function OutOfRoom() {
  const { record, apply } = useConference();
  const goesOut = (personId: string | null) => {
    if (personId === null) return;
    const row = { id: newId(), personId, outAt: timeNow() };
    void apply({ name: 'add', rows: [{ kind: 'absences', row }] });
  };
  const comesIn = (personId: string | null) => {
    if (personId === null) return;
    const noting = notingOutOrBack(record, personId, true, timeNow());
    if (noting !== null) void apply(noting);
  };
  return (
    <>
      <h2>{t('attendance.outTitle')}</h2>
      <div className="sheet columns">
        <PickInput
          label={t('attendance.goesOut')}
          hint={t('attendance.outHint')}
          value={null}
          items={pickablePeople(record)}
          collects
          place="attendance/out"
          problemWith={(text) => t('pick.nobody', { text })}
          onChange={goesOut}
        />
        <PickInput
          label={t('attendance.comesIn')}
          hint={t('attendance.comesInHint')}
          value={null}
          items={pickablePeople(record).filter(
            ({ id }) => notingOutOrBack(record, id, true, '') !== null,
          )}
          collects
          place="attendance/in"
          problemWith={(text) => t('pick.nobody', { text })}
          onChange={comesIn}
        />
      </div>
      <div className="cards cards-compact">
        {inOrder(record.absences).map((row) => (
          <Absence key={row.id} row={row} />
        ))}
      </div>
    </>
  );
}

function Absence(props: { row: Row<'absences'> }) {
  const { row } = props;
  const { record } = useConference();
  const name = nameOf(record, row.personId) || t('rows.person');
  const names = { name };
  const kind = 'absences';
  return (
    <Card
      id={row.id}
      name={t('attendance.outOf', { name })}
      tools={<RemoveButton kind={kind} id={row.id} name={t('attendance.outOf', { name })} />}
    >
      <h3>{name}</h3>
      <div className="columns columns-3">
        <TimeField kind={kind} row={row} field="outAt" names={names} />
        <TimeField kind={kind} row={row} field="backAt" names={names} />
        <WordsField kind={kind} row={row} field="reason" names={names} lines={1} />
      </div>
      <TickField kind={kind} row={row} field="restricted" names={names} />
    </Card>
  );
}
