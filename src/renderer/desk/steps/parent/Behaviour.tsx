import { nameOf } from '#shared/plan/way.ts';
import type { Child, Parent, Row } from '#shared/record/record.ts';
import { childrenOf } from '#shared/record/rowsOf.ts';
import { useConference, useRowOrDraft } from '../../../api/conference.tsx';
import { WordsField } from '../../fields/WordsField.tsx';
import { t } from '../../wording.ts';
import { RowCards } from '../RowCards.tsx';
import { Grid } from './Grid.tsx';

/** What a parent does, what it means for each child, and what will be seen instead [R3.2, R3.4]. */
export function Behaviour(props: { parent: Parent; name: string }) {
  const { parent, name } = props;
  const { record } = useConference();
  const kind = 'behaviours';
  return (
    <>
      <RowCards
        kind={kind}
        rows={record.behaviours.filter(({ parentId }) => parentId === parent.id)}
        start={{ parentId: parent.id }}
        addLabel={t('parent.addBehaviour')}
        empty={t('parent.behaviourEmpty', { name })}
        nameOf={({ what }) => what}
        ordered
      >
        {(row, isNew) => (
          <>
            <WordsField
              kind={kind}
              row={row}
              field="what"
              names={{ name }}
              lines={2}
              autoFocus={isNew}
            />
            <div className="columns columns-fit">
              {childrenOf(record).map((child) => (
                <Impact key={child.id} behaviour={row} child={child} />
              ))}
            </div>
            <WordsField kind={kind} row={row} field="change" lines={2} />
          </>
        )}
      </RowCards>
      <Grid parent={parent} name={name} />
    </>
  );
}

function Impact(props: { behaviour: Row<'behaviours'>; child: Child }) {
  const { behaviour, child } = props;
  const { record } = useConference();
  const row = useRowOrDraft(
    'behaviourImpacts',
    record.behaviourImpacts.find(
      ({ behaviourId, childId }) => behaviourId === behaviour.id && childId === child.id,
    ),
    { behaviourId: behaviour.id, childId: child.id },
  );
  const name = nameOf(record, child.personId) || t('rows.child');
  return (
    <WordsField kind="behaviourImpacts" row={row} field="what" names={{ child: name }} lines={2} />
  );
}
