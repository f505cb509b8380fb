import { nameOf } from '#shared/plan/way.ts';
import { ANNOUNCED, CONTACT_WITH } from '#shared/record/choices.ts';
import { type Child, inOrder, type Row } from '#shared/record/record.ts';
import { useConference, useRowOrDraft } from '../../../api/conference.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { PickField } from '../../fields/PickField.tsx';
import { pickablePeople } from '../../fields/pickables.ts';
import { WordsField } from '../../fields/WordsField.tsx';
import { t } from '../../wording.ts';
import { Empty } from '../Empty.tsx';
import { RowCards } from '../RowCards.tsx';
import { SharingField } from '../SharingField.tsx';

/** How each member of the core group sees this child, and who checks progress. */
export function Contact(props: { child: Child; name: string }) {
  const { child, name } = props;
  const { record } = useConference();
  const members = inOrder(record.coreGroupMembers).filter(
    ({ personId }) => personId !== child.personId,
  );
  const kind = 'checks';
  return (
    <>
      {members.length === 0 && (
        <Empty text={t('coreGroup.noMembers')} to={{ step: 'coreGroup', part: 'members' }} />
      )}
      <div className="cards cards-compact">
        {members.map((member) => (
          <ContactLine key={member.id} member={member} child={child} name={name} />
        ))}
      </div>
      <h2>{t('coreGroup.checks')}</h2>
      <RowCards
        kind={kind}
        rows={record.checks.filter(({ childId }) => childId === child.id)}
        start={{ childId: child.id }}
        addLabel={t('coreGroup.addCheck')}
        empty={t('coreGroup.checksEmpty')}
        nameOf={({ what }) => what}
        compact
      >
        {(row, isNew) => (
          <>
            <div className="action">
              <WordsField
                kind={kind}
                row={row}
                field="what"
                hideLabel
                lines={1}
                autoFocus={isNew}
              />
              <PickField
                kind={kind}
                row={row}
                field="personId"
                items={pickablePeople(record)}
                hideLabel
              />
              <WordsField kind={kind} row={row} field="howOften" hideLabel lines={1} />
              <WordsField kind={kind} row={row} field="how" hideLabel lines={1} />
            </div>
            <Disclosure title={t('coreGroup.moreCheck')}>
              <SharingField kind={kind} row={row} />
            </Disclosure>
          </>
        )}
      </RowCards>
    </>
  );
}

function ContactLine(props: { member: Row<'coreGroupMembers'>; child: Child; name: string }) {
  const { member, child, name } = props;
  const { record } = useConference();
  const row = useRowOrDraft(
    'contacts',
    record.contacts.find(({ memberId, childId }) => memberId === member.id && childId === child.id),
    { memberId: member.id, childId: child.id },
  );
  const names = { member: nameOf(record, member.personId), name };
  const kind = 'contacts';
  return (
    <fieldset className="card contact-line" aria-label={names.member}>
      <span className="row-name">{names.member}</span>
      <WordsField kind={kind} row={row} field="howOften" names={names} hideLabel lines={1} />
      <WordsField kind={kind} row={row} field="place" names={names} hideLabel lines={1} />
      <ChoiceField
        kind={kind}
        row={row}
        field="seen"
        list="contactWith"
        values={CONTACT_WITH}
        names={names}
        hideLabel
        asList
      />
      <ChoiceField
        kind={kind}
        row={row}
        field="announced"
        list="announced"
        values={ANNOUNCED}
        names={names}
        hideLabel
        asList
      />
    </fieldset>
  );
}
