import type { Parent } from '#shared/record/record.ts';
import { t } from '../../wording.ts';
import { StrengthCards } from '../StrengthCards.tsx';

/** What the parent does well comes first [R3.1]. */
export function DoesWell(props: { parent: Parent; name: string }) {
  const { parent, name } = props;
  return (
    <StrengthCards
      personId={parent.personId}
      addLabel={t('parent.addStrength', { name })}
      empty={t('parent.strengthsEmpty', { name })}
    />
  );
}
