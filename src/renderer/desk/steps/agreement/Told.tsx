import { complaintIn } from '#shared/authority/over.ts';
import { conferenceOf } from '#shared/record/record.ts';
import { useAuthority } from '../../../api/authority.ts';
import { useConference } from '../../../api/conference.tsx';
import { TickField } from '../../fields/TickField.tsx';
import { WordsField } from '../../fields/WordsField.tsx';
import { language, t } from '../../wording.ts';
import { useShows } from '../useShows.ts';

/** What the family was told before the end of the meeting. */
export function Told() {
  const { record } = useConference();
  const row = conferenceOf(record);
  const kind = 'conferences';
  const usual = complaintIn(useAuthority(), language);
  const showsCoreGroup = useShows(kind, row, 'toldCoreGroup');
  const showsServices = useShows(kind, row, 'toldServices');
  const showsCourt = useShows(kind, row, 'toldCourt');
  return (
    <div className="sheet">
      {showsCoreGroup && <TickField kind={kind} row={row} field="toldCoreGroup" />}
      {showsServices && <TickField kind={kind} row={row} field="toldServices" />}
      {showsCourt && <TickField kind={kind} row={row} field="toldCourt" />}
      <TickField kind={kind} row={row} field="toldComplaint" />
      <WordsField kind={kind} row={row} field="complaintRoute" lines={2} />
      {row.complaintRoute.trim() === '' && usual.trim() !== '' && (
        <div className="usual-words">
          <p className="field-hint">{t('agreement.usualComplaint')}</p>
          <p dir="auto">{usual}</p>
        </div>
      )}
    </div>
  );
}
