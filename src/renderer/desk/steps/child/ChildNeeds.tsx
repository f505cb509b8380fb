import { useState } from 'react';
import type { Child } from '#shared/record/record.ts';
import { RadioInput } from '../../../components/ChoiceInput.tsx';
import { t } from '../../wording.ts';
import { OwnWords } from '../OwnWords.tsx';
import { NeedCards } from './NeedCards.tsx';
import { NeedsTriangle } from './NeedsTriangle.tsx';
import { NotLookedAt } from './NotLookedAt.tsx';

const VIEWS = ['list', 'triangle'] as const;

/**
 * Needs, strengths and difficulties by domain of the Assessment Framework: as a list for typing,
 * or as the triangle people know, which shows what nobody has looked at [R2.4].
 */
export function ChildNeeds(props: { child: Child; name: string }) {
  const { child, name } = props;
  const [view, setView] = useState<(typeof VIEWS)[number]>('list');
  return (
    <>
      <OwnWords personId={child.personId} />
      <div className="view-choice">
        <RadioInput
          label={t('needsView.label')}
          value={view}
          options={VIEWS.map((value) => ({ value, label: t(`needsView.${value}`) }))}
          onChange={setView}
        />
      </div>
      {view === 'list' ? (
        <>
          <NeedCards child={child} dimension={null} empty={t('child.needsEmpty', { name })} />
          <NotLookedAt child={child} />
        </>
      ) : (
        <NeedsTriangle child={child} name={name} />
      )}
    </>
  );
}
