import { useEffect, useRef, useState } from 'react';
import { nameOf } from '#shared/plan/way.ts';
import { cleanText } from '#shared/record/fields.ts';
import { newId } from '#shared/record/ids.ts';
import type { Child, Person } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { TextInput } from '../../../components/TextInput.tsx';
import { TickInput } from '../../../components/TickInput.tsx';
import { timeNow, today } from '../../today.ts';
import { t } from '../../wording.ts';

/** Somebody signs here and now: reads, ticks, types the name. Day and time come from the app. */
export function SignInRoom(props: { person: Person; plans: readonly Child[]; onDone: () => void }) {
  const { person, plans, onDone } = props;
  const { record, apply } = useConference();
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState('');
  const form = useRef<HTMLFieldSetElement>(null);
  useEffect(() => form.current?.focus(), []);
  const signedName = cleanText(typed).replace(/\s+/g, ' ').trim();
  const chosen = plans.filter(({ id }) => read.has(id));
  const isReady = chosen.length > 0 && signedName !== '';
  const tick = (id: string, isRead: boolean) => {
    const after = new Set(read);
    if (isRead) after.add(id);
    else after.delete(id);
    setRead(after);
  };
  const sign = async () => {
    if (!isReady) return;
    const signed = {
      personId: person.id,
      how: 'inRoom',
      signedName,
      signedOn: today(),
      signedAt: timeNow(),
    };
    const rows = chosen.map(({ id: childId }) => ({
      kind: 'signatures' as const,
      row: { id: newId(), childId, ...signed },
    }));
    await apply({ name: 'add', rows });
    onDone();
  };
  const title = t('agreement.signTitle', { name: person.knownAs || person.name });
  return (
    <fieldset className="signing" ref={form} tabIndex={-1} aria-label={title}>
      <p className="field-label">{title}</p>
      {plans.map((child) => (
        <TickInput
          key={child.id}
          label={t('agreement.haveRead', {
            name: nameOf(record, child.personId) || t('rows.child'),
          })}
          value={read.has(child.id)}
          onChange={(isRead) => tick(child.id, isRead)}
        />
      ))}
      <TextInput
        label={t('agreement.typeName')}
        hint={t('agreement.typeNameHint')}
        value={typed}
        onChange={setTyped}
        onEnter={() => void sign()}
      />
      <div className="make-buttons">
        <Button look="main" isDisabled={!isReady} onPress={() => void sign()}>
          {t('agreement.sign')}
        </Button>
        <Button onPress={onDone}>{t('agreement.cancelSigning')}</Button>
      </div>
    </fieldset>
  );
}
