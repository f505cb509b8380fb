import { nameOf } from '#shared/plan/way.ts';
import { childrenOf } from '#shared/record/rowsOf.ts';
import { useConference } from '../../../api/conference.tsx';
import { PickField } from '../../fields/PickField.tsx';
import { pickablePeople } from '../../fields/pickables.ts';
import { WordsField } from '../../fields/WordsField.tsx';
import { t } from '../../wording.ts';
import { Empty, PEOPLE } from '../Empty.tsx';
import { RowCards } from '../RowCards.tsx';

/** Dissent with its reasons, and with whom the plan was not discussed. */
export function Dissent() {
  const { record } = useConference();
  const people = pickablePeople(record);
  const first = people[0];
  const children = childrenOf(record).map(({ id, personId }) => ({
    id,
    label: nameOf(record, personId) || t('rail.unnamedChild'),
  }));
  return (
    <>
      <h2>{t('agreement.dissents')}</h2>
      {!first && <Empty text={t('empty.dissent')} to={PEOPLE} />}
      {first && (
        <RowCards
          kind="dissents"
          rows={record.dissents}
          start={{ personId: first.id }}
          addLabel={t('agreement.addDissent')}
          empty={t('agreement.dissentsEmpty')}
          nameOf={({ about }) => about}
        >
          {(row, isNew) => (
            <>
              <div className="columns">
                <PickField
                  kind="dissents"
                  row={row}
                  field="personId"
                  items={people}
                  autoFocus={isNew}
                />
                <PickField kind="dissents" row={row} field="childId" items={children} />
              </div>
              <WordsField kind="dissents" row={row} field="about" lines={2} />
              <div className="columns">
                <WordsField kind="dissents" row={row} field="reasons" lines={2} />
                <WordsField kind="dissents" row={row} field="meaning" lines={2} />
              </div>
            </>
          )}
        </RowCards>
      )}
      <h2>{t('agreement.notDiscussed')}</h2>
      <RowCards
        kind="notDiscussed"
        rows={record.notDiscussed}
        start={{}}
        addLabel={t('agreement.addNotDiscussed')}
        empty={t('agreement.notDiscussedEmpty')}
        nameOf={({ who, personId }) => who || nameOf(record, personId)}
        compact
      >
        {(row, isNew) => (
          <div className="columns columns-3">
            <PickField
              kind="notDiscussed"
              row={row}
              field="personId"
              items={people}
              autoFocus={isNew}
            />
            <WordsField kind="notDiscussed" row={row} field="who" lines={1} />
            <WordsField kind="notDiscussed" row={row} field="why" lines={1} />
          </div>
        )}
      </RowCards>
    </>
  );
}
