import type { Gap } from '#shared/plan/gap.ts';
import { pageOf } from '#shared/plan/gap.ts';
import type { Beginning } from '#shared/plan/joins.ts';
import type { Child } from '#shared/record/record.ts';
import { type Pickable, PickInput } from '../../../components/PickInput.tsx';
import { t } from '../../wording.ts';
import { GapLink } from '../GapLink.tsx';
import { PlaceLink } from '../PlaceLink.tsx';
import { BeginningLine } from './BeginningLine.tsx';

/** Where no thread leads on: it is joined to an outcome here, or answered where it was said. */
export function LooseRow(props: {
  beginning: Beginning;
  gap: Gap;
  child: Child;
  outcomes: readonly Pickable[];
  onJoin: (outcomeId: string) => void;
}) {
  const { beginning, gap, child, outcomes, onJoin } = props;
  const { kind, id, words } = beginning;
  return (
    <tr className="thread-loose">
      <th scope="row">
        <BeginningLine beginning={beginning} />
      </th>
      <td colSpan={3}>
        <p className="thread-open">{t('thread.nothingAnswers')}</p>
        {gap.name === 'wishWithoutAnswer' ? (
          <GapLink gap={gap}>{t('thread.whyNot')}</GapLink>
        ) : (
          <div className="thread-join">
            {outcomes.length > 0 && (
              <PickInput
                label={t('thread.join', { words })}
                hideLabel
                placeholder={t('thread.joinExample')}
                value={null}
                collects
                place={`${id}/join`}
                problemWith={(text) => t('pick.nothing', { text })}
                items={outcomes}
                onChange={(outcomeId) => outcomeId !== null && onJoin(outcomeId)}
              />
            )}
            <PlaceLink
              className="gap-link"
              page={pageOf('plan', 'outcomes', child.id)}
              at="add/outcomes"
            >
              {t('thread.addOutcome')}
            </PlaceLink>
            {kind === 'voices' ? (
              <PlaceLink
                className="gap-link"
                page={pageOf('child', 'words', child.id)}
                at={`${id}/answer`}
              >
                {t('thread.whyNot')}
              </PlaceLink>
            ) : (
              <PlaceLink
                className="gap-link"
                page={pageOf('plan', 'outcomes', child.id)}
                at={`${id}/leftOut`}
              >
                {t('thread.leaveOut')}
              </PlaceLink>
            )}
          </div>
        )}
      </td>
    </tr>
  );
}
