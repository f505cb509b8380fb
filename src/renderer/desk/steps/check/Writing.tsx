import type { CoachedLine } from '#shared/coach/fields.ts';
import { type OpenNote, openNotes } from '#shared/coach/notes.ts';
import { pageOfRow } from '#shared/plan/whereabouts.ts';
import {
  type ConferenceRecord,
  inOrder,
  isKind,
  type Kind,
  type Row,
} from '#shared/record/record.ts';
import { useActs, useConference, useConferenceBeside } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { Note } from '../../../components/Note.tsx';
import { useCoachLists } from '../../coach/lists.ts';
import { ruleWording, wordsOf } from '../../coach/wording.ts';
import { placeOf } from '../../fields/bound.ts';
import { WordsField } from '../../fields/WordsField.tsx';
import { t } from '../../wording.ts';
import { Card } from '../Card.tsx';
import { PlaceLink } from '../PlaceLink.tsx';

/** What the coach still asks about the wording of the record, and what was left as it is [R10.1]. */
export function Writing() {
  // Every line of the record is looked through: that may follow a moment later.
  const { record } = useConferenceBeside();
  const known = useCoachLists();
  const notes = known === null ? [] : openNotes(record, known.lists);
  const left = inOrder(record.dismissals);
  return (
    <>
      <h2>{t('coach.open')}</h2>
      {known?.problem && (
        <Note tone="look" title={t('coach.listsUnread')}>
          <p>{known.problem}</p>
        </Note>
      )}
      {known !== null && notes.length === 0 && <p className="empty">{t('coach.none')}</p>}
      <ul className="found-list">
        {notes.map((note) => (
          <Open key={`${note.line.row.id}/${note.line.field}`} note={note} />
        ))}
      </ul>
      {left.length > 0 && <h2>{t('coach.left')}</h2>}
      {left.map((row) => (
        <Left key={row.id} row={row} />
      ))}
    </>
  );
}

function Open(props: { note: OpenNote }) {
  const { line, finding } = props.note;
  const { name, ask } = ruleWording(finding.rule);
  return (
    <li>
      <LinkTo line={line} />
      <span className="row-detail">
        {name} {wordsOf(line.text, finding)} {ask}
      </span>
    </li>
  );
}

function LinkTo(props: { line: Pick<CoachedLine, 'kind' | 'row' | 'field' | 'text'> }) {
  const { kind, row, field, text } = props.line;
  const { record } = useConference();
  const page = pageOfRow(record, kind, row as unknown as Record<string, unknown>, field);
  return (
    <PlaceLink page={page} at={placeOf(row, field)} className="line-link">
      {text}
    </PlaceLink>
  );
}

/** Gives the row that a dismissal is about; it goes with that row, so it is there. */
function itemOf(record: ConferenceRecord, { itemKind, itemId }: Row<'dismissals'>) {
  if (!isKind(itemKind)) return undefined;
  const kind: Kind = itemKind;
  const row = (record[kind] as readonly Row[]).find(({ id }) => id === itemId);
  return row && { kind, row };
}

function Left(props: { row: Row<'dismissals'> }) {
  const { row } = props;
  const { record } = useConference();
  const { apply } = useActs();
  const item = itemOf(record, row);
  return (
    <Card id={row.id} name={t('coach.leftLine', { text: row.text })}>
      <p className="coach-line">
        {item ? <LinkTo line={{ ...item, field: row.itemField, text: row.text }} /> : row.text}
        <span className="row-detail">{ruleWording(row.rule).name}</span>
      </p>
      <WordsField kind="dismissals" row={row} field="reason" lines={1} />
      <div>
        <Button
          look="quiet"
          label={t('coach.askAgainLabel', { text: row.text })}
          onPress={() => void apply({ name: 'remove', kind: 'dismissals', id: row.id })}
        >
          {t('coach.askAgain')}
        </Button>
      </div>
    </Card>
  );
}
