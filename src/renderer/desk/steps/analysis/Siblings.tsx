import { useState } from 'react';
import { siblingRows } from '#shared/plan/siblings.ts';
import { nameOf } from '#shared/plan/way.ts';
import { childrenOf } from '#shared/record/rowsOf.ts';
import { useConference } from '../../../api/conference.tsx';
import { TickInput } from '../../../components/TickInput.tsx';
import { t } from '../../wording.ts';
import { SiblingsTable } from './SiblingsTable.tsx';

/** From so many children on somebody may want to see fewer at a time. */
const MANY = 3;

/** What is known of each child, side by side; what was asked for one only stands out [R2.8]. */
export function Siblings() {
  const { record } = useConference();
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const children = childrenOf(record);
  if (children.length < 2) {
    return (
      <p className="empty">{t(children.length === 0 ? 'siblings.empty' : 'siblings.onlyOne')}</p>
    );
  }
  const rows = siblingRows(record).map((row) => ({
    ...row,
    cells: row.cells.filter(({ child }) => !hidden.includes(child.id)),
  }));
  const count = rows.flatMap(({ cells }) => cells.filter(({ isMissing }) => isMissing)).length;
  const shown = children.filter(({ id }) => !hidden.includes(id));
  return (
    <>
      {children.length >= MANY && (
        <fieldset className="field">
          <legend className="field-label">{t('siblings.show')}</legend>
          <div className="tick-row">
            {children.map(({ id, personId }) => (
              <TickInput
                key={id}
                label={nameOf(record, personId) || t('rail.unnamedChild')}
                value={!hidden.includes(id)}
                onChange={(isShown) =>
                  setHidden(isShown ? hidden.filter((one) => one !== id) : [...hidden, id])
                }
              />
            ))}
          </div>
        </fieldset>
      )}
      <p className="count" role="status">
        {shown.length === 0 ? t('siblings.noneShown') : t('siblings.count', { count })}
      </p>
      {shown.length > 0 && <SiblingsTable rows={rows} shown={shown} />}
    </>
  );
}
