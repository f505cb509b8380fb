import { wordsOf } from '#shared/audience/index.ts';
import { nameOf } from '#shared/plan/way.ts';
import { find, inOrder, isKind } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { WordsField } from '../../fields/WordsField.tsx';
import { t } from '../../wording.ts';
import { Card } from '../Card.tsx';
import { LineLink } from '../LineLink.tsx';
import { RemoveButton } from '../RemoveButton.tsx';

/** What somebody decided is not what is held back, so that it can be looked at again. */
export function Settled() {
  const { record } = useConference();
  if (record.settlements.length === 0) return null;
  return (
    <section aria-label={t('settle.settled')}>
      <h2>{t('settle.settled')}</h2>
      <p className="hint">{t('settle.settledHint')}</p>
      <div className="cards">
        {inOrder(record.settlements).map((row) => {
          const { itemKind, itemId } = row;
          if (!isKind(itemKind)) return null;
          const item = find(record, itemKind, itemId);
          const what = item ? wordsOf(record, itemKind, item) : '';
          return (
            <Card
              key={row.id}
              id={row.id}
              name={what || t('rows.unnamed')}
              tools={<RemoveButton kind="settlements" id={row.id} name={what} />}
            >
              <p>{t('settle.isNot', { name: nameOf(record, row.personId) })}</p>
              <LineLink kind={itemKind} id={itemId}>
                {what}
              </LineLink>
              <WordsField kind="settlements" row={row} field="decidedBy" lines={1} />
            </Card>
          );
        })}
      </div>
    </section>
  );
}
