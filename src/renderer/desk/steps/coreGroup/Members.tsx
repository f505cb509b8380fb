import { levelAt } from '#shared/plan/kindOfMeeting.ts';
import { nameOf } from '#shared/plan/way.ts';
import { newId } from '#shared/record/ids.ts';
import { conferenceOf, inOrder, type Row } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { TickInput } from '../../../components/TickInput.tsx';
import { useLimits } from '../../dates/useLimits.ts';
import { DayField } from '../../fields/DayField.tsx';
import { PickField } from '../../fields/PickField.tsx';
import { pickablePeople } from '../../fields/pickables.ts';
import { TickField } from '../../fields/TickField.tsx';
import { WordsField } from '../../fields/WordsField.tsx';
import { coreGroupNames, t } from '../../wording.ts';
import { Empty, PEOPLE } from '../Empty.tsx';
import { useRemoval } from '../useRemoval.tsx';
import { useShows } from '../useShows.ts';

/** Who carries the plan on, who leads, and when they meet. */
export function Members() {
  const { record, apply } = useConference();
  const { remove, question } = useRemoval(() => {});
  const conference = conferenceOf(record);
  const people = pickablePeople(record);
  const memberOf = (id: string) => record.coreGroupMembers.find(({ personId }) => personId === id);
  const toggle = (personId: string, chosen: boolean) => {
    const member = memberOf(personId);
    if (chosen && !member) {
      const row = { id: newId(), personId };
      void apply({ name: 'add', rows: [{ kind: 'coreGroupMembers', row }] });
    }
    if (!chosen && member) {
      const name = nameOf(record, personId) || t('rows.person');
      remove({ kind: 'coreGroupMembers', id: member.id, name, cardId: member.id });
    }
  };
  const showsFirstGroup = useShows('conferences', conference, 'coreGroupOn');
  const limits = useLimits();
  const level = levelAt(record, null);
  const names = coreGroupNames(record);
  return (
    <div className="sheet">
      <fieldset className="field">
        <legend className="field-label">{t(`coreGroup.members.${level}`)}</legend>
        {people.length === 0 && <Empty text={t('coreGroup.membersEmpty')} to={PEOPLE} />}
        <div className="tick-columns">
          {people.map(({ id, label, detail }) => (
            <TickInput
              key={id}
              label={label}
              hint={detail}
              value={memberOf(id) !== undefined}
              onChange={(chosen) => toggle(id, chosen)}
            />
          ))}
        </div>
        {question}
      </fieldset>
      {record.coreGroupMembers.length > 0 && (
        <fieldset className="field">
          <legend className="field-label">{t('coreGroup.parts')}</legend>
          {inOrder(record.coreGroupMembers).map((member) => (
            <MemberPart key={member.id} member={member} />
          ))}
        </fieldset>
      )}
      <div className="columns">
        <PickField
          kind="conferences"
          row={conference}
          field="leadWorkerId"
          names={names}
          items={pickablePeople(record, ({ part }) => part === 'practitioner')}
        />
        <WordsField kind="conferences" row={conference} field="leadRole" />
      </div>
      <div className="columns">
        {showsFirstGroup && (
          <DayField
            kind="conferences"
            row={conference}
            field="coreGroupOn"
            limit={limits.ofField('coreGroupOn')}
          />
        )}
        <WordsField kind="conferences" row={conference} field="coreGroupEvery" lines={1} />
      </div>
      <div className="columns">
        <DayField
          kind="conferences"
          row={conference}
          field="reviewOn"
          names={names}
          limit={limits.ofField('reviewOn')}
        />
        <WordsField
          kind="conferences"
          row={conference}
          field="coreGroupPlace"
          names={names}
          lines={1}
        />
      </div>
    </div>
  );
}

/** What one member brings to the core group, and whether they own the plan [R4.15]. */
function MemberPart(props: { member: Row<'coreGroupMembers'> }) {
  const { member } = props;
  const { record } = useConference();
  const name = nameOf(record, member.personId) || t('rows.person');
  const kind = 'coreGroupMembers';
  return (
    <fieldset className="member-part" aria-label={name}>
      <span className="row-name">{name}</span>
      <WordsField kind={kind} row={member} field="part" names={{ name }} hideLabel lines={1} />
      <TickField kind={kind} row={member} field="ownsPlan" />
    </fieldset>
  );
}
