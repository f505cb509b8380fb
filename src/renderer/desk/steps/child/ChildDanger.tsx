import type { Child } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { WordsField } from '../../fields/WordsField.tsx';
import { t } from '../../wording.ts';
import { RowCards } from '../RowCards.tsx';

/** Harm so far, the danger if nothing changes, how it is known, and what it means [R2.5]. */
export function ChildDanger(props: { child: Child; name: string }) {
  const { child, name } = props;
  const { record } = useConference();
  const kind = 'dangers';
  return (
    <RowCards
      kind={kind}
      rows={record.dangers.filter(({ childId }) => childId === child.id)}
      start={{ childId: child.id }}
      addLabel={t('child.addDanger')}
      empty={t('child.dangerEmpty')}
      nameOf={({ couldHappen }) => couldHappen}
      ordered
    >
      {(row, isNew) => (
        <>
          <div className="columns">
            <WordsField kind={kind} row={row} field="happened" lines={2} autoFocus={isNew} />
            <WordsField kind={kind} row={row} field="couldHappen" lines={2} />
          </div>
          <div className="columns">
            <WordsField kind={kind} row={row} field="worriedBy" lines={2} />
            <WordsField kind={kind} row={row} field="howKnown" lines={2} />
          </div>
          <div className="columns">
            <WordsField kind={kind} row={row} field="harder" lines={2} />
            <WordsField kind={kind} row={row} field="notYetKnown" lines={2} />
          </div>
          <WordsField kind={kind} row={row} field="meaning" names={{ name }} lines={2} />
        </>
      )}
    </RowCards>
  );
}
