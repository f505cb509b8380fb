import { find, type Row } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { PickField } from '../../fields/PickField.tsx';
import { pickablePeople } from '../../fields/pickables.ts';
import { t } from '../../wording.ts';
import { RowCards } from '../RowCards.tsx';

/** What somebody can be to a grown-up or a cousin. The first says nothing, and no line is drawn. */
const OF_ELDERS = ['other', 'mother', 'father', 'carer'] as const;

/** Whose mother or father the grandparents are, and whose children the cousins [R1.7]. */
export function Elders() {
  const { record } = useConference();
  const kind = 'ties';
  const relatives = pickablePeople(record, ({ part }) => part === 'parent' || part === 'family');
  const elder = relatives.find(({ id }) => find(record, 'people', id)?.part === 'family');
  const isTied = (id: string) =>
    record.ties.some(({ adultId, childId }) => adultId === elder?.id && childId === id);
  const others = relatives.filter(({ id }) => id !== elder?.id);
  const younger = others.find(({ id }) => !isTied(id)) ?? others[0];
  const ids = new Set(relatives.map(({ id }) => id));
  const rows = record.ties.filter(({ childId }) => ids.has(childId));
  const namesOf = (row: Row<'ties'>) => ({
    adult: find(record, 'people', row.adultId)?.name || t('rows.person'),
    child: find(record, 'people', row.childId)?.name || t('rows.person'),
  });
  if (!elder || !younger) return null;
  return (
    <>
      <h2>{t('family.elders')}</h2>
      <RowCards
        kind={kind}
        rows={rows}
        start={{ adultId: elder.id, childId: younger.id }}
        addLabel={t('family.addElder')}
        empty={t('family.eldersEmpty')}
        nameOf={(row) => t('family.tieOf', namesOf(row))}
        compact
      >
        {(row, isNew) => (
          <div className="columns columns-3">
            <PickField
              kind={kind}
              row={row}
              field="adultId"
              items={relatives.filter(({ id }) => id !== row.childId)}
              autoFocus={isNew}
            />
            <ChoiceField
              kind={kind}
              row={row}
              field="relation"
              list="relation"
              values={OF_ELDERS}
              names={namesOf(row)}
              hideLabel
              asList
            />
            <PickField
              kind={kind}
              row={row}
              field="childId"
              items={relatives.filter(({ id }) => id !== row.adultId)}
            />
          </div>
        )}
      </RowCards>
    </>
  );
}
