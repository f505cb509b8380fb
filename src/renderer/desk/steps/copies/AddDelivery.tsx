import { useState } from 'react';
import { isOfOneChild } from '#shared/documents/request.ts';
import { nameOf } from '#shared/plan/way.ts';
import { COPY_KINDS } from '#shared/record/choices.ts';
import { newId } from '#shared/record/ids.ts';
import { plannedChildren } from '#shared/record/rowsOf.ts';
import { useConference } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { SelectInput } from '../../../components/ChoiceInput.tsx';
import { PickInput } from '../../../components/PickInput.tsx';
import { pickablePeople } from '../../fields/pickables.ts';
import { choiceText, fieldWording, t } from '../../wording.ts';

/** Puts somebody else on the list, such as the chair or a school that was not there. */
export function AddDelivery() {
  const { record, apply } = useConference();
  const [personId, setPersonId] = useState<string | null>(null);
  const [copy, setCopy] = useState<(typeof COPY_KINDS)[number]>('outlinePlan');
  const [childId, setChildId] = useState<string | null>(null);
  const words = (field: string) => fieldWording('deliveries', field);
  const children = plannedChildren(record).map((child) => ({
    id: child.id,
    label: nameOf(record, child.personId) || t('rail.unnamedChild'),
  }));
  const add = async () => {
    const row = { id: newId(), personId, copy, childId: isOfOneChild(copy) ? childId : null };
    await apply({ name: 'add', rows: [{ kind: 'deliveries', row }] });
    setPersonId(null);
  };
  const isReady = personId !== null && (!isOfOneChild(copy) || childId !== null);
  return (
    <section className="sheet" aria-label={t('deliveries.add')}>
      <h2>{t('deliveries.add')}</h2>
      <div className="columns columns-3">
        <PickInput
          {...words('personId')}
          value={personId}
          items={pickablePeople(record)}
          place="delivery/person"
          problemWith={(text) => t('pick.nobody', { text })}
          onChange={setPersonId}
        />
        <SelectInput
          label={words('copy').label}
          value={copy}
          options={COPY_KINDS.map((value) => ({ value, label: choiceText('copy', value) }))}
          onChange={setCopy}
        />
        {isOfOneChild(copy) && (
          <PickInput
            {...words('childId')}
            value={childId}
            items={children}
            place="delivery/child"
            problemWith={(text) => t('pick.nothing', { text })}
            onChange={setChildId}
          />
        )}
      </div>
      <Button isDisabled={!isReady} onPress={() => void add()}>
        {t('deliveries.addThis')}
      </Button>
    </section>
  );
}
