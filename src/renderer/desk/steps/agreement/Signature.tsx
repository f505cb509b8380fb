import { X } from 'lucide-react';
import { longDate } from '#shared/dates/format.ts';
import { isSignedInRoom } from '#shared/plan/signing.ts';
import type { Row } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { announceRemoval } from '../../frame/removal.ts';
import { t } from '../../wording.ts';
import { cardOf } from '../Card.tsx';

/** How one plan is signed by one person. What was signed is not edited; it can be taken out. */
export function Signature(props: {
  cardId: string;
  person: string;
  child: string;
  signature: Row<'signatures'> | undefined;
}) {
  const { cardId, person, child, signature } = props;
  const { apply } = useConference();
  const name = t('agreement.signature', { name: person, child });
  const takeOut = async (id: string) => {
    await apply({ name: 'remove', kind: 'signatures', id });
    announceRemoval({ id, cardId, name });
    cardOf(cardId)?.focus();
  };
  return (
    <li className="signature">
      <span>
        <strong>{t('agreement.planOf', { name: child })}</strong>
        <span className="row-detail">{howSigned(signature)}</span>
      </span>
      {signature && (
        <Button
          look="quiet"
          label={t('rows.remove', { name })}
          onPress={() => void takeOut(signature.id)}
        >
          <X size={18} aria-hidden="true" />
        </Button>
      )}
    </li>
  );
}

function howSigned(signature: Row<'signatures'> | undefined): string {
  if (!signature) return t('agreement.notSigned');
  if (!isSignedInRoom(signature)) return t('agreement.onPaper');
  const { signedName: name, signedOn, signedAt: time } = signature;
  return t('agreement.signedAs', { name, day: signedOn ? longDate(signedOn) : '', time });
}
