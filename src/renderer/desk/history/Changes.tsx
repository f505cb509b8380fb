import type { RowDifference } from '#shared/history/difference.ts';
import { useConference } from '../../api/conference.tsx';
import { addressOf } from '../address.ts';
import { partName, t } from '../wording.ts';
import { groupsOf, type ShownField, type ShownPage, type ShownRow } from './groups.ts';

/** What has changed, by whose it is and by page, with the words before and now in full. */
export function Changes(props: { differences: readonly RowDifference[] }) {
  const { record } = useConference();
  const groups = groupsOf(record, props.differences);
  if (groups.length === 0) return <p className="empty">{t('changes.none')}</p>;
  return groups.map(({ title, pages }) => (
    <section key={`${title}/${pages[0]?.page.subjectId}`} className="changes-group">
      <h2>{title}</h2>
      {pages.map((page) => (
        <OnePage key={`${page.page.step}/${page.page.part}`} shown={page} />
      ))}
    </section>
  ));
}

function OnePage(props: { shown: ShownPage }) {
  const { record, conferenceId } = useConference();
  const { page, isThere, rows } = props.shown;
  const name = partName(record, page);
  return (
    <div className="changes-page">
      <h3>{isThere ? <a href={addressOf(conferenceId, page)}>{name}</a> : name}</h3>
      <ul>
        {rows.map((row) => (
          <OneRow key={row.id} row={row} />
        ))}
      </ul>
    </div>
  );
}

function OneRow(props: { row: ShownRow }) {
  const { is, title, fields } = props.row;
  return (
    <li className={`change change-${is}`}>
      <p className="change-title">
        <span className="change-mark">{t(`changes.${is}`)}</span> <span dir="auto">{title}</span>
      </p>
      {fields.length > 0 && (
        <dl>
          {fields.map((field) => (
            <OneField key={field.field} field={field} />
          ))}
        </dl>
      )}
    </li>
  );
}

function OneField(props: { field: ShownField }) {
  const { label, before, after } = props.field;
  const isBoth = before !== null && after !== null;
  return (
    <div className="change-field">
      <dt>{label}</dt>
      {before !== null && (
        <dd className="change-before" dir="auto">
          {isBoth && <span className="change-when">{t('changes.before')} </span>}
          {before}
        </dd>
      )}
      {after !== null && (
        <dd className="change-after" dir="auto">
          {isBoth && <span className="change-when">{t('changes.now')} </span>}
          {after}
        </dd>
      )}
    </div>
  );
}
