import type { Hanging } from '#shared/record/hanging.ts';
import { useConference } from '../../api/conference.tsx';
import { fieldLabel } from '../history/fieldLabel.ts';
import { shortened } from '../history/leadText.ts';
import { rowKindCount, t } from '../wording.ts';

/** How many texts of a kind are quoted. */
const QUOTED = 3;
/** Longest piece of a text that is quoted. */
const LONGEST = 80;

/** What goes along with a line, in its first words, and what stays but loses it. */
export function HangingList(props: { hanging: Hanging }) {
  const { record } = useConference();
  const { goes, emptied } = props.hanging;
  return (
    <>
      {goes.length > 0 && <p>{t('removal.goes')}</p>}
      <ul className="hanging">
        {goes.map(({ kind, count, texts }) => (
          <li key={kind}>
            <strong>{rowKindCount(kind, count)}</strong>
            {texts.slice(0, QUOTED).map((text, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: texts may be alike, and never move
              <span key={index} dir="auto">
                {t('lead.quoted', { words: shortened(text, LONGEST) })}
              </span>
            ))}
            {texts.length > QUOTED && (
              <span>{t('removal.more', { count: texts.length - QUOTED })}</span>
            )}
          </li>
        ))}
      </ul>
      {emptied.length > 0 && <p>{t('removal.stays')}</p>}
      <ul className="hanging">
        {emptied.map(({ kind, field, count }) => (
          <li key={`${kind}.${field}`}>
            {t('removal.emptied', {
              field: fieldLabel(record, kind, {}, field),
              rows: rowKindCount(kind, count),
            })}
          </li>
        ))}
      </ul>
      <p>{t('removal.undo')}</p>
    </>
  );
}
