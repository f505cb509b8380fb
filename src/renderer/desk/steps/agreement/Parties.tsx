import { nameOf } from '#shared/plan/way.ts';
import { ANSWERS, COPY_FORMS } from '#shared/record/choices.ts';
import { inOrder, type Person } from '#shared/record/record.ts';
import { childrenOf } from '#shared/record/rowsOf.ts';
import { useConference, useRowOrDraft, useSaveValues } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { DayField } from '../../fields/DayField.tsx';
import { PickField } from '../../fields/PickField.tsx';
import { pickablePeople } from '../../fields/pickables.ts';
import { WordsField } from '../../fields/WordsField.tsx';
import { t } from '../../wording.ts';
import { cardOf } from '../Card.tsx';
import { Empty, PEOPLE } from '../Empty.tsx';
import { PlaceLink } from '../PlaceLink.tsx';
import { useShows } from '../useShows.ts';

/** Whether each party understood, took part and agrees; who explains the plan to each child. */
export function Parties() {
  const { record } = useConference();
  const order = ['parent', 'child', 'family', 'practitioner'];
  const unborn = record.children.filter((child) => child.unborn).map(({ personId }) => personId);
  const parties = inOrder(record.people)
    .filter(({ id, name }) => name !== '' && !unborn.includes(id))
    .sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
  const children = childrenOf(record).filter(({ unborn }) => !unborn);
  const people = pickablePeople(record, ({ part }) => part !== 'child');
  return (
    <>
      {parties.length === 0 && <Empty text={t('empty.parties')} to={PEOPLE} />}
      <div className="cards cards-compact">
        {parties.map((person) => (
          <Party key={person.id} person={person} />
        ))}
      </div>
      <h2>{t('agreement.explain')}</h2>
      {children.length === 0 && <Empty text={t('empty.explain')} to={PEOPLE} />}
      <div className="cards cards-compact">
        {children.map((child) => {
          const name = nameOf(record, child.personId) || t('rail.unnamedChild');
          return (
            <fieldset className="card card-lines" key={child.id} aria-label={name}>
              <div className="columns columns-3">
                <PickField
                  kind="children"
                  row={child}
                  field="explainedById"
                  items={people}
                  names={{ name }}
                />
                <DayField kind="children" row={child} field="explainedOn" names={{ name }} />
                <WordsField kind="children" row={child} field="talkTo" names={{ name }} lines={1} />
              </div>
              <ChoiceField
                kind="children"
                row={child}
                field="copyForm"
                list="copyForm"
                values={COPY_FORMS}
                names={{ name }}
              />
            </fieldset>
          );
        })}
      </div>
    </>
  );
}

function Party(props: { person: Person }) {
  const { person } = props;
  const { record } = useConference();
  const row = useRowOrDraft(
    'agreements',
    record.agreements.find(({ personId }) => personId === person.id),
    { personId: person.id },
  );
  const kind = 'agreements';
  const saveValues = useSaveValues();
  const showsConsent = useShows(kind, row, 'consents') && person.part !== 'practitioner';
  const { understood, tookPart, agrees } = row;
  const nothingSaid = [understood, tookPart, agrees].every((answer) => answer === 'notAsked');
  // The button goes once it is answered; the card stays.
  const sayYes = async () => {
    await saveValues(kind, row, { understood: 'yes', tookPart: 'yes', agrees: 'yes' });
    cardOf(person.id)?.focus();
  };
  const name = person.knownAs || person.name;
  return (
    <fieldset
      className="card card-lines"
      id={`card-${person.id}`}
      aria-label={person.name}
      tabIndex={-1}
    >
      <h2 className="minor">{person.name}</h2>
      <div className="columns columns-3">
        <ChoiceField
          kind={kind}
          row={row}
          field="understood"
          list="answer"
          values={ANSWERS}
          asList
        />
        <ChoiceField kind={kind} row={row} field="tookPart" list="answer" values={ANSWERS} asList />
        <ChoiceField kind={kind} row={row} field="agrees" list="answer" values={ANSWERS} asList />
        {showsConsent && (
          <ChoiceField
            kind={kind}
            row={row}
            field="consents"
            list="answer"
            values={ANSWERS}
            asList
          />
        )}
      </div>
      <WordsField kind={kind} row={row} field="comments" hideLabel lines={1} />
      {nothingSaid && (
        <div>
          <Button onPress={() => void sayYes()}>{t('agreement.yesToAllThree', { name })}</Button>
        </div>
      )}
      {(agrees === 'no' || agrees === 'partly') && (
        <p>
          <PlaceLink
            className="page-link"
            page={{ step: 'agreement', part: 'dissent', subjectId: null }}
            at="add/dissents"
          >
            {t('agreement.writeDissent', { name })}
          </PlaceLink>
        </p>
      )}
    </fieldset>
  );
}
