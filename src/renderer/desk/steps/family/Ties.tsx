import { nameOf } from '#shared/plan/way.ts';
import { CHILD_CONTACT, RELATIONS, RESPONSIBILITY } from '#shared/record/choices.ts';
import { type Child, inOrder, type Person, type Row } from '#shared/record/record.ts';
import { childrenOf } from '#shared/record/rowsOf.ts';
import { useConference, useRowOrDraft } from '../../../api/conference.tsx';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { WordsField } from '../../fields/WordsField.tsx';
import { t } from '../../wording.ts';
import { Empty, PEOPLE } from '../Empty.tsx';
import { Couples } from './Couples.tsx';
import { Elders } from './Elders.tsx';

/** Which adult is what to which child, how they see each other, and who is a couple [R1.3, R1.7]. */
export function Ties() {
  const { record } = useConference();
  const adults = inOrder(record.people).filter(
    ({ part, name }) => (part === 'parent' || part === 'family') && name !== '',
  );
  const children = childrenOf(record);
  if (adults.length === 0 || children.length === 0) {
    return <Empty text={t('family.tiesEmpty')} to={PEOPLE} />;
  }
  return (
    <>
      {children.map((child) => (
        <section key={child.id}>
          <h2>{nameOf(record, child.personId) || t('rail.unnamedChild')}</h2>
          <div className="cards cards-compact">
            {adults.map((adult) => (
              <Tie key={adult.id} adult={adult} child={child} />
            ))}
          </div>
        </section>
      ))}
      <Couples />
      <Elders />
    </>
  );
}

/** Whether there is something to describe about how a child and an adult see each other. */
function isDescribed({ contact, contactDetail }: Row<'ties'>): boolean {
  return contactDetail !== '' || !['notSaid', 'livesWith', 'none'].includes(contact);
}

function Tie(props: { adult: Person; child: Child }) {
  const { adult, child } = props;
  const { record } = useConference();
  const row = useRowOrDraft(
    'ties',
    record.ties.find((tie) => tie.adultId === adult.id && tie.childId === child.personId),
    { adultId: adult.id, childId: child.personId },
  );
  const names = { adult: adult.name, child: nameOf(record, child.personId) || t('rows.child') };
  const kind = 'ties';
  return (
    <fieldset className="card card-lines" aria-label={t('family.tieOf', names)}>
      <h3 className="minor">{adult.name}</h3>
      <div className="columns columns-3">
        <ChoiceField
          kind={kind}
          row={row}
          field="relation"
          list="relation"
          values={RELATIONS}
          names={names}
          hideLabel
          asList
        />
        <ChoiceField
          kind={kind}
          row={row}
          field="responsibility"
          list="responsibility"
          values={RESPONSIBILITY}
          names={names}
          hideLabel
          asList
        />
        <WordsField kind={kind} row={row} field="childCalls" names={names} hideLabel />
      </div>
      <div className="columns columns-wide-right">
        <ChoiceField
          kind={kind}
          row={row}
          field="contact"
          list="childContact"
          values={CHILD_CONTACT}
          names={names}
          hideLabel
        />
        {isDescribed(row) && (
          <WordsField
            kind={kind}
            row={row}
            field="contactDetail"
            names={names}
            hideLabel
            lines={1}
          />
        )}
      </div>
    </fieldset>
  );
}
