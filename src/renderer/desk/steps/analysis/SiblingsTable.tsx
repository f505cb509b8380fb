import type { SiblingCell, SiblingItem, SiblingRow } from '#shared/plan/siblings.ts';
import { nameOf } from '#shared/plan/way.ts';
import { type Child, type ConferenceRecord, find } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { addressOf } from '../../address.ts';
import { choiceText, listed, t } from '../../wording.ts';
import { WideTable } from '../WideTable.tsx';

function childName(record: ConferenceRecord, child: Child | undefined): string {
  return nameOf(record, child?.personId) || t('rail.unnamedChild');
}

/** How many quotes and strengths stand in a cell; the others are one press away. */
const IN_SIGHT = 2;

/** One row for each theme, one column for each child; every cell leads to where it is written. */
export function SiblingsTable(props: { rows: readonly SiblingRow[]; shown: readonly Child[] }) {
  const { record } = useConference();
  return (
    <WideTable label={t('siblings.tableLabel')}>
      <table className="marks siblings">
        <thead>
          <tr>
            <th scope="col">{t('siblings.theme')}</th>
            {props.shown.map((child) => (
              <th scope="col" key={child.id}>
                {childName(record, child)}
                <span className="row-detail">{choiceText('planLevel', child.planLevel)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={`${row.theme}/${row.key}`}>
              <th scope="row">
                <Theme row={row} />
              </th>
              {row.cells.map((cell) => (
                <td key={cell.child.id}>
                  <Cell row={row} cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

/** What a row is about: its theme, and the worry or behaviour itself. */
function Theme(props: { row: SiblingRow }) {
  const { theme, title, personId, domain } = props.row;
  const { record } = useConference();
  const name = nameOf(record, personId) || t('rows.parent');
  const words = t(`siblings.themes.${theme}`, { name });
  const detail = domain === null ? title : choiceText('domain', domain);
  return (
    <>
      {words}
      {detail && <span className="row-detail">{detail}</span>}
    </>
  );
}

function Cell(props: { row: SiblingRow; cell: SiblingCell }) {
  const { row, cell } = props;
  const { record, conferenceId } = useConference();
  const { child, items, isMissing, page } = cell;
  const name = childName(record, child);
  if (isMissing) {
    return (
      <a className="missing line-link" href={addressOf(conferenceId, page)}>
        {t(row.theme === 'plan' ? 'siblings.missingPlan' : 'siblings.missing', { name })}
      </a>
    );
  }
  if (row.theme === 'plan') {
    return (
      <a className="line-link" href={addressOf(conferenceId, page)}>
        {choiceText('planLevel', child.planLevel)}
      </a>
    );
  }
  if (items.length === 0) return <span className="row-detail">{t('siblings.unborn')}</span>;
  const isLong = row.theme === 'ownWords' || row.theme === 'strengths';
  const inSight = isLong ? items.slice(0, IN_SIGHT) : items;
  const count = items.length - inSight.length;
  return (
    <ul>
      {inSight.map((item, at) => (
        // Two lines of one row share its id: what a worry is like day to day, and for health.
        <li key={`${item.id}/${at === 0 || items[at - 1]?.id !== item.id ? 'first' : 'second'}`}>
          <a className="line-link" href={addressOf(conferenceId, page, item.id)}>
            {item.kind === 'voices' ? `“${item.text}”` : item.text}
          </a>
          {detailOf(item) && <span className="row-detail">{detailOf(item)}</span>}
          {item.alsoSaidOf.length > 0 && (
            <span className="asked-back">
              {t('siblings.same', { name, names: sameNames(record, item) })}
            </span>
          )}
        </li>
      ))}
      {count > 0 && (
        <li>
          <a className="line-link" href={addressOf(conferenceId, page)}>
            {t('siblings.more', { count, name })}
          </a>
        </li>
      )}
    </ul>
  );
}

function detailOf({ voiceAbout, dimension }: SiblingItem): string {
  if (voiceAbout) return choiceText('voiceAbout', voiceAbout);
  return dimension ? choiceText('dimension', dimension) : '';
}

function sameNames(record: ConferenceRecord, { alsoSaidOf }: SiblingItem): string {
  return listed(alsoSaidOf.map((id) => childName(record, find(record, 'children', id))));
}
