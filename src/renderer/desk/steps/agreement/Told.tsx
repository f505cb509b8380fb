import { conferenceOf } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { TickField } from '../../fields/TickField.tsx';
import { WordsField } from '../../fields/WordsField.tsx';

/** What the family was told before the end of the meeting. */
export function Told() {
  const { record } = useConference();
  const row = conferenceOf(record);
  const kind = 'conferences';
  return (
    <div className="sheet">
      <TickField kind={kind} row={row} field="toldCoreGroup" />
      <TickField kind={kind} row={row} field="toldServices" />
      <TickField kind={kind} row={row} field="toldCourt" />
      <TickField kind={kind} row={row} field="toldComplaint" />
      <WordsField kind={kind} row={row} field="complaintRoute" lines={2} />
    </div>
  );
}
