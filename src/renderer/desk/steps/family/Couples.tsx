import { COUPLE_STATES } from '#shared/record/choices.ts';
import { find, type Row } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { PickField } from '../../fields/PickField.tsx';
import { pickablePeople } from '../../fields/pickables.ts';
import { WordsField } from '../../fields/WordsField.tsx';
import { t } from '../../wording.ts';
import { Empty, PEOPLE } from '../Empty.tsx';
import { RowCards } from '../RowCards.tsx';

/** Who is or was a couple, as the family map shows it [R1.7]. */
export function Couples() {
  const { record } = useConference();
  const kind = 'couples';
  const adults = pickablePeople(record, ({ part }) => part === 'parent' || part === 'family');
  const [one, other] = adults;
  const nameOf = (row: Row<'couples'>) =>
    t('family.coupleOf', {
      one: find(record, 'people', row.oneId)?.name ?? '',
      other: find(record, 'people', row.otherId)?.name ?? '',
    });
  return (
    <>
      <h2>{t('family.couples')}</h2>
      {one && other ? (
        <RowCards
          kind={kind}
          rows={record.couples}
          start={{ oneId: one.id, otherId: other.id }}
          addLabel={t('family.addCouple')}
          empty={t('family.couplesEmpty')}
          nameOf={nameOf}
          compact
        >
          {(row, isNew) => (
            <div className="columns columns-fit">
              <PickField
                kind={kind}
                row={row}
                field="oneId"
                items={adults.filter(({ id }) => id !== row.otherId)}
                autoFocus={isNew}
              />
              <PickField
                kind={kind}
                row={row}
                field="otherId"
                items={adults.filter(({ id }) => id !== row.oneId)}
              />
              <ChoiceField
                kind={kind}
                row={row}
                field="state"
                list="coupleState"
                values={COUPLE_STATES}
                asList
              />
              <WordsField kind={kind} row={row} field="since" />
            </div>
          )}
        </RowCards>
      ) : (
        <Empty text={t('family.couplesNobody')} to={PEOPLE} />
      )}
    </>
  );
}
