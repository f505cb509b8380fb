import { type FamilyShare, familyShares } from '#shared/plan/familyShare.ts';
import { nameOf } from '#shared/plan/way.ts';
import { useConference } from '../../../api/conference.tsx';
import { addressOf } from '../../address.ts';
import { choiceText, t } from '../../wording.ts';

/** How the actions of each plan are shared, and what the stage of an early help plan expects [R4.6]. */
export function FamilyShareList() {
  const { record } = useConference();
  const shares = familyShares(record);
  if (shares.length === 0) return null;
  return (
    <>
      <h2>{t('load.share')}</h2>
      <ul className="shares">
        {shares.map((share) => (
          <li key={share.child.id}>
            <Share share={share} />
          </li>
        ))}
      </ul>
    </>
  );
}

function shareText(name: string, { family, practitioners }: FamilyShare): string {
  if (family + practitioners === 0) return t('load.shareNone', { name });
  return t('load.shareOf', {
    name,
    family: t('load.family', { count: family }),
    practitioners: t('load.family', { count: practitioners }),
  });
}

function Share(props: { share: FamilyShare }) {
  const { share } = props;
  const { record, conferenceId } = useConference();
  const { child, family, practitioners, question } = share;
  const { stage, planLevel, whatWorked } = child;
  const name = nameOf(record, child.personId) || t('rows.child');
  const hasStage = planLevel === 'earlyHelp' && stage !== 'notSaid';
  const ending = { step: 'plan', part: 'ending', subjectId: child.id } as const;
  return (
    <>
      <p>{shareText(name, share)}</p>
      {family + practitioners > 0 && <Bar family={family} practitioners={practitioners} />}
      {hasStage && (
        <p className="row-detail">
          {choiceText('stage', stage)}. {t(`load.expects.${stage}`)}
        </p>
      )}
      {question && (
        <p className="asked-back">
          <strong>{t(`load.question.${question}`)}</strong>
        </p>
      )}
      {hasStage && stage === 'exit' && (
        <p>
          <a href={addressOf(conferenceId, ending)}>{t('load.whatWorked', { name })}</a>
          {whatWorked && `: ${whatWorked}`}
        </p>
      )}
    </>
  );
}

/** The same as the sentence above it, for the eye. */
function Bar(props: { family: number; practitioners: number }) {
  const { family, practitioners } = props;
  const all = family + practitioners;
  return (
    <svg
      className="share-bar"
      viewBox={`0 0 ${all} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="share-practitioners" width={all} height="1" />
      <rect className="share-family" width={family} height="1" />
    </svg>
  );
}
