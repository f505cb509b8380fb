import { type Quorum as QuorumState, quorumOf } from '#shared/plan/quorum.ts';
import { conferenceOf } from '#shared/record/record.ts';
import { useAuthority } from '../../../api/authority.ts';
import { useConference } from '../../../api/conference.tsx';
import { CountField } from '../../fields/CountField.tsx';
import { WordsField } from '../../fields/WordsField.tsx';
import { listed, t } from '../../wording.ts';
import { useShows } from '../useShows.ts';

/** Most agencies that a rule may ask for, as the record takes it. */
const MOST_AGENCIES = 20;

/** What the local rule says to who is here. */
function verdict({ rule, met, agencies, missing, socialWorkerHere }: QuorumState): string {
  if (rule === null) return t('attendance.noRule');
  if (missing.length > 0) return t('attendance.missing', { names: listed(missing) });
  if (met) return rule === 0 ? t('attendance.allHere') : t('attendance.ruleMet', { rule });
  if (agencies.length < rule) return t('attendance.ruleNotMet', { rule });
  return socialWorkerHere ? '' : t('attendance.workerMissing');
}

/** Whether enough agencies are here, counted from the page above, and what the chair does if not [R1.4]. */
export function Quorum() {
  const { record } = useConference();
  const authority = useAuthority();
  const quorum = quorumOf(record, authority);
  const { agencies, rule, socialWorkerHere } = quorum;
  const conference = conferenceOf(record);
  const kind = 'conferences';
  const hasRule = useShows(kind, conference, 'quorumAgencies');
  const hasNote = useShows(kind, conference, 'quorumNote');
  if (!hasRule && !hasNote) return null;
  return (
    <>
      <h2>{t('attendance.quorumTitle')}</h2>
      <div className="sheet">
        <div role="status">
          <p>
            {t('attendance.agencies', { count: agencies.length, names: listed(agencies) })}{' '}
            {verdict(quorum)}
          </p>
          {rule !== null && !socialWorkerHere && (
            <p className="field-hint">{t('attendance.noWorker')}</p>
          )}
        </div>
        <CountField
          kind={kind}
          row={conference}
          field="quorumAgencies"
          least={0}
          most={MOST_AGENCIES}
        />
        {hasRule && conference.quorumAgencies === null && authority.quorum.agencies !== null && (
          <p className="field-hint">
            {t('attendance.usual', { count: authority.quorum.agencies })}
          </p>
        )}
        <WordsField kind={kind} row={conference} field="quorumNote" lines={2} />
      </div>
    </>
  );
}
