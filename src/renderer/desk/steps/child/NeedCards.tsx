import type { Dimension } from '#shared/plan/dimensions.ts';
import { DIMENSIONS, NEED_SIDES } from '#shared/record/choices.ts';
import type { Child } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { WordsField } from '../../fields/WordsField.tsx';
import { t } from '../../wording.ts';
import { RowCards } from '../RowCards.tsx';

/** The needs, strengths and difficulties of a child as cards: all, or those of one dimension. */
export function NeedCards(props: { child: Child; dimension: Dimension | null; empty: string }) {
  const { child, dimension, empty } = props;
  const { record } = useConference();
  const kind = 'needs';
  return (
    <RowCards
      kind={kind}
      rows={record.needs.filter(
        (need) => need.childId === child.id && (dimension === null || need.dimension === dimension),
      )}
      start={{ childId: child.id, ...(dimension === null ? {} : { dimension }) }}
      addLabel={t('child.addNeed')}
      empty={empty}
      nameOf={({ what }) => what}
      // Places count among all needs of a child, so only the whole list can be put in order.
      ordered={dimension === null}
    >
      {(row, isNew) => (
        <>
          <WordsField kind={kind} row={row} field="what" lines={2} autoFocus={isNew} />
          <div className="columns columns-wide-right">
            <ChoiceField
              kind={kind}
              row={row}
              field="dimension"
              list="dimension"
              values={DIMENSIONS}
            />
            <ChoiceField kind={kind} row={row} field="side" list="needSide" values={NEED_SIDES} />
          </div>
        </>
      )}
    </RowCards>
  );
}
