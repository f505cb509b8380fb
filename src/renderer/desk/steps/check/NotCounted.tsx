import { capital } from '#shared/documents/language/sentences.ts';
import { type CountedLine, countedLines, type Load } from '#shared/plan/load.ts';
import { nameOf } from '#shared/plan/way.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { listed, t } from '../../wording.ts';
import { LineLink } from '../LineLink.tsx';

function whyOf({ people, uncountable, howOften }: CountedLine): string {
  if (people.length === 0) return t('load.uncountedWhy.nobody');
  return t(`load.uncountedWhy.${uncountable ?? 'noDay'}`, { howOften });
}

/** Lines that name nobody, or say too little to be put into a week. */
function uncountedLines(record: ConferenceRecord, loads: readonly Load[]): CountedLine[] {
  const nobodys = countedLines(record).filter(({ people }) => people.length === 0);
  const lines = [...loads.flatMap(({ uncounted }) => uncounted), ...nobodys];
  return [...new Map(lines.map((line) => [line.id, line])).values()];
}

/** What could not be counted, and what it would need [R4.6]. */
export function NotCounted(props: { loads: readonly Load[] }) {
  const { record } = useConference();
  const lines = uncountedLines(record, props.loads);
  if (lines.length === 0) return null;
  return (
    <>
      <h2>{t('load.uncounted')}</h2>
      <p className="field-hint">{t('load.uncountedHint')}</p>
      <ul className="found-list">
        {lines.map((line) => (
          <li key={line.id}>
            <LineLink kind={line.kind} id={line.id}>
              {capital(line.what) || t('rows.wordless')}
            </LineLink>
            <span className="row-detail">
              {[listed(line.people.map((id) => nameOf(record, id))), whyOf(line)]
                .filter(Boolean)
                .join(': ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
