import { useState } from 'react';
import { dangersOf, marksAsked, marksGiven, peopleToAsk } from '#shared/plan/marks.ts';
import { nameOf } from '#shared/plan/way.ts';
import type { Child, Person } from '#shared/record/record.ts';
import { childrenOf } from '#shared/record/rowsOf.ts';
import { useConference } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { t } from '../../wording.ts';
import { Card } from '../Card.tsx';
import { DangerMark, dangerName, WholeMark } from './Mark.tsx';

/** One person after the other gives their marks; nobody sees those of the others [R2.6]. */
export function GiveMarks() {
  const { record } = useConference();
  const [opened, setOpened] = useState('');
  return (
    <div className="cards cards-compact">
      {peopleToAsk(record).map((person) => {
        const isOpen = person.id === opened;
        const { name } = person;
        return (
          <Card key={person.id} id={person.id} name={name}>
            <div className="giver">
              <h2 className="minor">
                {name}
                {person.role && <span className="row-detail">{person.role}</span>}
              </h2>
              <span className="row-detail">
                {progress(marksGiven(record, person.id), marksAsked(record))}
              </span>
              <Button
                look="quiet"
                label={t(isOpen ? 'scale.doneOf' : 'scale.giveOf', { name })}
                onPress={() => setOpened(isOpen ? '' : person.id)}
              >
                {t(isOpen ? 'scale.done' : 'scale.give')}
              </Button>
            </div>
            {isOpen &&
              childrenOf(record).map((child) => (
                <MarksForChild key={child.id} person={person} child={child} />
              ))}
          </Card>
        );
      })}
    </div>
  );
}

function progress(given: number, asked: number): string {
  if (given === 0) return t('scale.none');
  return given < asked ? t('scale.some', { given, asked }) : t('scale.all');
}

function MarksForChild(props: { person: Person; child: Child }) {
  const { person, child } = props;
  const { record } = useConference();
  return (
    <div className="giving">
      <h3 className="minor">{nameOf(record, child.personId) || t('rail.unnamedChild')}</h3>
      <div className="giving-line">
        <span>{t('scale.whole')}</span>
        <WholeMark person={person} child={child} />
      </div>
      {dangersOf(record, child.id).map((danger) => (
        <div className="giving-line" key={danger.id}>
          <span>{t('scale.danger', { danger: dangerName(danger) })}</span>
          <DangerMark person={person} child={child} danger={danger} />
        </div>
      ))}
    </div>
  );
}
