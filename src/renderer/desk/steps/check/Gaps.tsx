import { GAP_CLAUSES, type Gap } from '#shared/plan/gap.ts';
import { gapsOf } from '#shared/plan/gaps.ts';
import { nameOf, type Page } from '#shared/plan/way.ts';
import { type ConferenceRecord, find } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { addressOf } from '../../address.ts';
import { partName, sourceText, t } from '../../wording.ts';
import { GapLink } from '../GapLink.tsx';

/** Gives what a group of open questions is called: whose page it is, and which. */
function groupName(record: ConferenceRecord, page: Page): string {
  const subject =
    find(record, 'children', page.subjectId) ?? find(record, 'parents', page.subjectId);
  const name = nameOf(record, subject?.personId);
  return name ? `${name} · ${partName(page)}` : partName(page);
}

/** Every question the guidance asks that the record does not answer yet. */
export function Gaps() {
  const { record, conferenceId } = useConference();
  const gaps = gapsOf(record);
  const groups = Map.groupBy(gaps, ({ page }) => addressOf(conferenceId, page));
  if (gaps.length === 0) return <p className="all-done">{t('check.none')}</p>;
  return (
    <>
      <p className="count">{t('check.count', { count: gaps.length })}</p>
      {[...groups].map(([address, group]) => (
        <Group key={address} gaps={group} record={record} />
      ))}
    </>
  );
}

function Group(props: { gaps: readonly Gap[]; record: ConferenceRecord }) {
  const [first] = props.gaps;
  if (!first) return null;
  return (
    <section className="gap-group">
      <h2>{groupName(props.record, first.page)}</h2>
      <ul className="gaps">
        {props.gaps.map((gap) => (
          <li key={`${gap.name}/${gap.about}/${gap.besides}`}>
            <GapLink gap={gap} />
            <span className="clause">{sourceText(GAP_CLAUSES[gap.name])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
