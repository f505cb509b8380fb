import { shortDate } from '#shared/dates/format.ts';
import { readsTheWhole, versionsFor } from '#shared/documents/finals.ts';
import { type Delivery, isOverdue, overdueDeliveries } from '#shared/plan/deliveries.ts';
import { nameOf } from '#shared/plan/way.ts';
import { DELIVERY_WAYS } from '#shared/record/choices.ts';
import { type ConferenceRecord, find, inOrder } from '#shared/record/record.ts';
import { ruleOfCopy } from '#shared/rules/deadlines.ts';
import { useConference, useSaveValues } from '../../../api/conference.tsx';
import { Note } from '../../../components/Note.tsx';
import { TickInput } from '../../../components/TickInput.tsx';
import { type Limits, useLimits } from '../../dates/useLimits.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { DayField } from '../../fields/DayField.tsx';
import { today } from '../../today.ts';
import { choiceText, language, t } from '../../wording.ts';
import { Card } from '../Card.tsx';
import { RemoveButton } from '../RemoveButton.tsx';
import { AddDelivery } from './AddDelivery.tsx';
import { GivenVersion } from './GivenVersion.tsx';
import { MissingDeliveries } from './MissingDeliveries.tsx';
import { UseLastDays } from './UseLastDays.tsx';
import { useFinals } from './useFinals.ts';

/** Who gets which copy, how and by when; ticked off when sent, late ones first in sight [R5.7]. */
export function Deliveries() {
  const { record } = useConference();
  const late = overdueDeliveries(record, today());
  const limits = useLimits();
  return (
    <>
      {late.length > 0 && (
        <Note tone="look" title={t('deliveries.overdue', { count: late.length })}>
          <ul>
            {late.map((row) => (
              <li key={row.id}>{`${nameOf(record, row.personId)}: ${copyName(record, row)}`}</li>
            ))}
          </ul>
        </Note>
      )}
      <MissingDeliveries />
      <UseLastDays />
      <div className="cards cards-compact">
        {record.deliveries.length === 0 && <p className="empty">{t('deliveries.empty')}</p>}
        {inOrder(record.deliveries).map((row) => (
          <DeliveryCard key={row.id} delivery={row} limits={limits} />
        ))}
      </div>
      <AddDelivery />
    </>
  );
}

/** “Outline plan, Maisie”; a parent's copy tells of several children and names none. */
function copyName(record: ConferenceRecord, { copy, childId, personId }: Delivery): string {
  const child = find(record, 'children', childId);
  const kind = choiceText('copy', copy);
  if (!child || child.personId === personId) return kind;
  return t('deliveries.of', { copy: kind, child: nameOf(record, child.personId) });
}

function DeliveryCard(props: { delivery: Delivery; limits: Limits }) {
  const { delivery, limits } = props;
  const { record } = useConference();
  const saveValues = useSaveValues();
  const kind = 'deliveries';
  const name = nameOf(record, delivery.personId) || t('rows.person');
  const copy = copyName(record, delivery);
  const names = { name };
  const isSent = delivery.sentOn !== null;
  const versions = versionsFor(record, useFinals(), delivery);
  const sentValues = (sent: boolean) =>
    sent
      ? { sentOn: today(), copyVersion: versions[0]?.version ?? null }
      : { sentOn: null, copyVersion: null };
  const title = t('deliveries.to', { copy, name });
  const limit = limits.ofStep(ruleOfCopy(delivery.copy), delivery.byWhen);
  const late = isOverdue(delivery, today()) && delivery.byWhen;
  const person = find(record, 'people', delivery.personId);
  const isOwnVersion = person?.part === 'practitioner' && !readsTheWhole(record, delivery.personId);
  return (
    <Card
      id={delivery.id}
      name={title}
      tools={<RemoveButton kind={kind} id={delivery.id} name={title} />}
    >
      <div className="delivery">
        <p>
          <strong>{person?.name || name}</strong>
          <span className="row-detail">{copy}</span>
          {isOwnVersion && <span className="row-detail">{t('deliveries.ownVersion')}</span>}
          {late && (
            <span className="delivery-late">
              {t('deliveries.late', { day: shortDate(late, language, true) })}
            </span>
          )}
        </p>
        <ChoiceField
          kind={kind}
          row={delivery}
          field="how"
          list="deliveryWay"
          values={DELIVERY_WAYS}
          names={names}
          hideLabel
          asList
        />
        <DayField
          kind={kind}
          row={delivery}
          field="byWhen"
          names={names}
          hideLabel
          limit={isSent ? undefined : limit}
        />
        <TickInput
          label={t('deliveries.sent')}
          accessibleLabel={t('deliveries.sentTo', { name, copy })}
          value={isSent}
          onChange={(sent) => void saveValues(kind, delivery, sentValues(sent))}
        />
        {isSent && <DayField kind={kind} row={delivery} field="sentOn" names={names} hideLabel />}
        {isSent && <GivenVersion delivery={delivery} versions={versions} name={name} />}
      </div>
    </Card>
  );
}
