import type { Child } from '#shared/record/record.ts';
import { t } from '../../wording.ts';
import { StrengthCards } from '../StrengthCards.tsx';

/** What is working well and protects the child [R2.3]. */
export function ChildStrengths(props: { child: Child; name: string }) {
  return (
    <StrengthCards
      personId={props.child.personId}
      addLabel={t('child.addStrength')}
      empty={t('child.strengthsEmpty', { name: props.name })}
    />
  );
}
