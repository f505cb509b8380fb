import { CONFERENCE_KINDS, NATIONS, ORDERS } from '#shared/record/choices.ts';
import { conferenceOf } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { addressOfWhole } from '../../address.ts';
import { useLimits } from '../../dates/useLimits.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { DayField } from '../../fields/DayField.tsx';
import { TimeField } from '../../fields/TimeField.tsx';
import { WordsField } from '../../fields/WordsField.tsx';
import { t } from '../../wording.ts';
import { useShows } from '../useShows.ts';

/** Kind, nation, order and days of the meeting [R1.1]; and what is done with it as a whole. */
export function About() {
  const { record } = useConference();
  const row = conferenceOf(record);
  const kind = 'conferences';
  const limits = useLimits();
  const showsStrategy = useShows(kind, row, 'strategyDiscussionOn');
  return (
    <div className="sheet">
      <WordsField kind={kind} row={row} field="familyName" />
      <div className="columns">
        <ChoiceField
          kind={kind}
          row={row}
          field="kind"
          list="conferenceKind"
          values={CONFERENCE_KINDS}
        />
        <WordsField kind={kind} row={row} field="authority" />
      </div>
      <ChoiceField kind={kind} row={row} field="nation" list="nation" values={NATIONS} />
      <div className="columns">
        <DayField kind={kind} row={row} field="heldOn" limit={limits.ofField('heldOn')} />
        <TimeField kind={kind} row={row} field="heldAt" />
      </div>
      <div className="columns">
        {showsStrategy && <DayField kind={kind} row={row} field="strategyDiscussionOn" />}
        <WordsField kind={kind} row={row} field="place" lines={1} />
      </div>
      <WordsField kind={kind} row={row} field="reference" width="short" />
      <ChoiceField kind={kind} row={row} field="order" list="order" values={ORDERS} />
      <section className="whole" aria-labelledby="whole">
        <h2 id="whole">{t('whole.title')}</h2>
        <DayField kind={kind} row={row} field="keepUntil" />
        <p className="whole-links">
          <a href={addressOfWhole('hand-over', row.id)}>{t('whole.handOver')}</a>
          <a href={addressOfWhole('delete', row.id)}>{t('whole.delete')}</a>
        </p>
      </section>
    </div>
  );
}
