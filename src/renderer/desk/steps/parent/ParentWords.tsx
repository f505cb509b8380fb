import type { Parent } from '#shared/record/record.ts';
import { t } from '../../wording.ts';
import { VoiceCards } from '../VoiceCards.tsx';

/** The parent's own worries, wishes and view of the plan [R3.3]. */
export function ParentWords(props: { parent: Parent; name: string }) {
  const { parent, name } = props;
  return (
    <VoiceCards
      personId={parent.personId}
      name={name}
      about={['view', 'worry', 'wish', 'goodThing']}
      addLabel={t('parent.addWords')}
      empty={t('parent.wordsEmpty', { name })}
    />
  );
}
