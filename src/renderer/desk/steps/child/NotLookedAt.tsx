import { Plus } from 'lucide-react';
import { type Dimension, notLookedAt } from '#shared/plan/dimensions.ts';
import { newId } from '#shared/record/ids.ts';
import type { Child } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { choiceText, t } from '../../wording.ts';
import { cardOf } from '../Card.tsx';

/** The dimensions under which nobody has written anything, each one press from a line [R2.4]. */
export function NotLookedAt(props: { child: Child }) {
  const { child } = props;
  const { record, apply } = useConference();
  const isBegun = (dimension: Dimension) =>
    record.needs.some((need) => need.childId === child.id && need.dimension === dimension);
  const domains = notLookedAt(record, child.id)
    .map(({ domain, dimensions }) => ({
      domain,
      dimensions: dimensions.filter((dimension) => !isBegun(dimension)),
    }))
    .filter(({ dimensions }) => dimensions.length > 0);
  const lookAt = async (dimension: Dimension) => {
    const id = newId();
    const row = { id, childId: child.id, dimension };
    await apply({ name: 'add', rows: [{ kind: 'needs', row }] });
    cardOf(id)?.querySelector('textarea')?.focus();
  };
  if (domains.length === 0) return null;
  return (
    <>
      <h2>{t('child.notLookedAt')}</h2>
      <div className="sheet">
        <p className="field-hint">{t('child.notLookedAtHint')}</p>
        {domains.map(({ domain, dimensions }) => (
          <div key={domain}>
            <h3 className="minor">{choiceText('domain', domain)}</h3>
            <div className="offers">
              {dimensions.map((dimension) => {
                const name = choiceText('dimension', dimension);
                return (
                  <Button
                    key={dimension}
                    look="quiet"
                    label={t('child.lookAt', { dimension: name })}
                    onPress={() => void lookAt(dimension)}
                  >
                    <Plus size={18} aria-hidden="true" /> {name}
                  </Button>
                );
              })}
            </div>
          </div>
        ))}
      </div>
    </>
  );
}
