import { Plus } from 'lucide-react';
import { useState } from 'react';
import { COPY_LANGUAGES, SEXES } from '#shared/record/choices.ts';
import type { Command } from '#shared/record/commands.ts';
import { newId } from '#shared/record/ids.ts';
import { inOrder, type Person } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { DayField } from '../../fields/DayField.tsx';
import { PickField } from '../../fields/PickField.tsx';
import { TickField } from '../../fields/TickField.tsx';
import { WordsField } from '../../fields/WordsField.tsx';
import { t } from '../../wording.ts';
import { Card } from '../Card.tsx';
import { RemoveButton } from '../RemoveButton.tsx';

type FamilyPart = Exclude<Person['part'], 'practitioner'>;

const WORDING = {
  child: { title: 'family.children', add: 'family.addChild', empty: 'family.childrenEmpty' },
  parent: { title: 'family.parents', add: 'family.addParent', empty: 'family.parentsEmpty' },
  family: { title: 'family.wider', add: 'family.addWider', empty: null },
} as const;

/** Gives the command that adds a person with the section that goes with their part. */
function addPerson(id: string, part: FamilyPart): Command {
  const person = { kind: 'people' as const, row: { id, part } };
  const section = { id: newId(), personId: id };
  if (part === 'child') return { name: 'add', rows: [person, { kind: 'children', row: section }] };
  if (part === 'parent') return { name: 'add', rows: [person, { kind: 'parents', row: section }] };
  return { name: 'add', rows: [person] };
}

/** One part of the family: its members as cards, and a button to add one. */
export function Relatives(props: { part: FamilyPart }) {
  const { part } = props;
  const { record, apply } = useConference();
  const [newest, setNewest] = useState('');
  const { title, add, empty } = WORDING[part];
  const people = inOrder(record.people.filter((person) => person.part === part));
  const addOne = () => {
    const id = newId();
    setNewest(id);
    void apply(addPerson(id, part));
  };
  return (
    <>
      <h2>{t(title)}</h2>
      <div className="cards">
        {people.length === 0 && empty && <p className="empty">{t(empty)}</p>}
        {people.map((person) => (
          <Card
            key={person.id}
            id={person.id}
            name={person.name || t('rows.person')}
            tools={<RemoveButton kind="people" id={person.id} name={person.name} />}
          >
            <RelativeFields person={person} isNew={person.id === newest} />
          </Card>
        ))}
        <Button place={`add/${part}`} onPress={addOne}>
          <Plus size={18} aria-hidden="true" /> {t(add)}
        </Button>
      </div>
    </>
  );
}

function RelativeFields(props: { person: Person; isNew: boolean }) {
  const { person } = props;
  const { record } = useConference();
  const child = record.children.find(({ personId }) => personId === person.id);
  const households = inOrder(record.households).map(({ id, name }) => ({
    id,
    label: name || t('rows.unnamed'),
  }));
  return (
    <>
      <div className="columns columns-3">
        <WordsField kind="people" row={person} field="name" autoFocus={props.isNew} />
        <WordsField kind="people" row={person} field="knownAs" />
        {child?.unborn ? (
          <DayField kind="children" row={child} field="expectedOn" />
        ) : (
          <DayField kind="people" row={person} field="bornOn" />
        )}
      </div>
      <Disclosure title={t('family.more')}>
        <div className="columns columns-3">
          <PickField kind="people" row={person} field="householdId" items={households} />
          <WordsField kind="people" row={person} field="spokenLanguage" />
          <WordsField kind="people" row={person} field="writtenLanguage" />
        </div>
        <div className="columns columns-3">
          <WordsField kind="people" row={person} field="contact" />
          <TickField kind="people" row={person} field="interpreter" />
          {child && <TickField kind="children" row={child} field="unborn" />}
        </div>
        <Background person={person} />
        <div className="columns columns-3">
          <ChoiceField kind="people" row={person} field="sex" list="sex" values={SEXES} asList />
          <DayField kind="people" row={person} field="diedOn" />
          <ChoiceField
            kind="people"
            row={person}
            field="copyLanguage"
            list="copyLanguage"
            values={COPY_LANGUAGES}
            asList
          />
        </div>
        {person.diedOn !== null && <p className="field-hint">{t('family.hasDied')}</p>}
      </Disclosure>
    </>
  );
}

/** Communication, culture, faith and disability, and what follows from them for the plan [R1.5]. */
function Background(props: { person: Person }) {
  const { person } = props;
  const names = { name: person.knownAs || person.name || t('rows.person') };
  const field = { kind: 'people', row: person, names } as const;
  return (
    <>
      <div className="columns">
        <WordsField {...field} field="communication" lines={2} />
        <WordsField {...field} field="disability" lines={2} />
      </div>
      <div className="columns columns-3">
        <WordsField {...field} field="ethnicity" lines={1} />
        <WordsField {...field} field="faith" lines={1} />
        <WordsField {...field} field="daysToAvoid" lines={1} />
      </div>
      <WordsField {...field} field="needs" lines={2} />
    </>
  );
}
