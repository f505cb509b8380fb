import { useRef, useState } from 'react';
import { signatureOf, signersOf } from '#shared/plan/signing.ts';
import { nameOf } from '#shared/plan/way.ts';
import { newId } from '#shared/record/ids.ts';
import type { Child, Person } from '#shared/record/record.ts';
import { plannedChildren } from '#shared/record/rowsOf.ts';
import { useConference } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { t } from '../../wording.ts';
import { cardOf } from '../Card.tsx';
import { Empty } from '../Empty.tsx';
import { Signature } from './Signature.tsx';
import { SignInRoom } from './SignInRoom.tsx';

/** Who signs which child's plan, on paper or by name here and now [R5.6]. */
export function Sign() {
  const { record, apply } = useConference();
  const count = useRef<HTMLParagraphElement>(null);
  const plans = plannedChildren(record).map((child) => ({
    child,
    signers: signersOf(record, child),
  }));
  const people = new Map(plans.flatMap(({ signers }) => signers).map((one) => [one.id, one]));
  if (people.size === 0)
    return <Empty text={t('agreement.noSigners')} to={{ step: 'coreGroup', part: 'members' }} />;
  const open = plans.flatMap(({ child, signers }) =>
    signers
      .filter(({ id }) => !signatureOf(record, id, child.id))
      .map(({ id }) => ({ personId: id, childId: child.id })),
  );
  const left = new Set(open.map(({ personId }) => personId)).size;
  const allOnPaper = async () => {
    const rows = open.map((one) => ({
      kind: 'signatures' as const,
      row: { id: newId(), ...one, how: 'onPaper' },
    }));
    await apply({ name: 'add', rows });
    // The button is gone.
    count.current?.focus();
  };
  return (
    <>
      <div className="sign-head">
        <p className="count" role="status" ref={count} tabIndex={-1}>
          {t('agreement.toSign', { count: left })}
        </p>
        {left > 1 && <Button onPress={() => void allOnPaper()}>{t('agreement.allOnPaper')}</Button>}
      </div>
      <div className="cards cards-compact">
        {[...people.values()].map((person) => (
          <Signer
            key={person.id}
            person={person}
            plans={plans
              .filter(({ signers }) => signers.some(({ id }) => id === person.id))
              .map(({ child }) => child)}
          />
        ))}
      </div>
    </>
  );
}

function Signer(props: { person: Person; plans: readonly Child[] }) {
  const { person, plans } = props;
  const { record, apply } = useConference();
  const [signing, setSigning] = useState(false);
  const name = person.name || person.knownAs || t('rows.person');
  const open = plans.filter((child) => !signatureOf(record, person.id, child.id));
  const backToCard = () => cardOf(person.id)?.focus();
  const signOnPaper = async () => {
    const rows = open.map((child) => ({
      kind: 'signatures' as const,
      row: { id: newId(), personId: person.id, childId: child.id, how: 'onPaper' },
    }));
    await apply({ name: 'add', rows });
    backToCard();
  };
  const done = () => {
    setSigning(false);
    backToCard();
  };
  return (
    <fieldset className="card card-lines" id={`card-${person.id}`} aria-label={name} tabIndex={-1}>
      <h2 className="minor">
        {name}
        <span className="row-detail">{person.role}</span>
      </h2>
      <ul className="signatures">
        {plans.map((child) => (
          <Signature
            key={child.id}
            cardId={person.id}
            person={name}
            child={nameOf(record, child.personId) || t('rail.unnamedChild')}
            signature={signatureOf(record, person.id, child.id)}
          />
        ))}
      </ul>
      {signing && <SignInRoom person={person} plans={open} onDone={done} />}
      {!signing && open.length > 0 && (
        <div className="make-buttons">
          <Button label={t('agreement.signInRoomOf', { name })} onPress={() => setSigning(true)}>
            {t('agreement.signInRoom')}
          </Button>
          <Button label={t('agreement.signOnPaperOf', { name })} onPress={() => void signOnPaper()}>
            {t('agreement.signOnPaper')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
