import { useEffect, useId, useRef, useState } from 'react';
import { sortOfField } from '#shared/coach/fields.ts';
import { type Finding, RULES } from '#shared/coach/finding.ts';
import { clausesOf } from '#shared/plan/clauses.ts';
import type { Kind, Row } from '#shared/record/record.ts';
import { Button } from '../../components/Button.tsx';
import { placeOf } from '../fields/bound.ts';
import { isKey, keyText } from '../frame/keys.ts';
import { clauseName, t } from '../wording.ts';
import { Dismiss } from './Dismiss.tsx';
import { useNotes } from './useNotes.ts';
import { boxOf, goToFill, useTakeShape } from './useTakeShape.ts';
import { ruleWording, wordsOf } from './wording.ts';

interface CoachedField<K extends Kind> {
  readonly kind: K;
  readonly row: Row<K>;
  readonly field: string;
  /** As it is being typed. */
  readonly typed: string;
}

/** The coach under a field that it looks at [R10.1]; nothing under any other. */
export function CoachNote<K extends Kind>(props: CoachedField<K>) {
  const { kind, row, field, typed } = props;
  const sort = sortOfField(kind, field);
  if (sort === undefined) return null;
  return <Coached {...props} line={{ kind, row, field, text: typed, sort }} />;
}

function Coached<K extends Kind>(
  props: CoachedField<K> & { line: Parameters<typeof useNotes>[0] },
) {
  const { row, field } = props;
  const { text, notes } = useNotes(props.line);
  const [first] = notes;
  return (
    <div className="coach">
      {/* There before it says something, so that it is read out, and only when all is quiet. */}
      <p className={first ? 'coach-asks' : 'unseen'} aria-live="polite">
        {first && <Asks text={text} finding={first} />}
      </p>
      {first && <Offers key={`${first.rule}/${row.id}/${field}`} {...props} finding={first} />}
    </div>
  );
}

function Asks(props: { text: string; finding: Finding }) {
  const { text, finding } = props;
  const { name, ask } = ruleWording(finding.rule);
  return (
    <>
      <strong>{name}</strong> {wordsOf(text, finding)} {ask}
    </>
  );
}

/** What can be done about a note: take its shape over, read why, or leave the line as it is. */
function Offers<K extends Kind>(props: CoachedField<K> & { finding: Finding }) {
  const { kind, row, field, typed, finding } = props;
  const { rule, better } = finding;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const takeShape = useTakeShape(kind, row, field);
  const take = () => {
    // The bar says why, should it not be saved.
    void takeShape(rule).then(
      (isTaken) => isTaken && requestAnimationFrame(() => goToFill(boxOf(row, field))),
      () => {},
    );
  };
  const taking = useRef(take);
  taking.current = take;
  const hasShape = better !== undefined;
  const place = placeOf(row, field);
  useEffect(() => {
    if (!hasShape) return;
    const press = (event: KeyboardEvent) => {
      const here = document.activeElement?.closest<HTMLElement>('[data-place]');
      if (!isKey('takeShape', event) || here?.dataset.place !== place) return;
      event.preventDefault();
      taking.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [hasShape, place]);
  return (
    <div className="coach-offers">
      {better && (
        <Button
          look="quiet"
          keys={keyText('takeShape')}
          onPress={() => {
            // The button goes with what it writes.
            boxOf(row, field)?.focus();
            take();
          }}
        >
          {'text' in better
            ? t('coach.take', { shape: shortShape(better.text) })
            : t('coach.markTask')}
        </Button>
      )}
      <button
        type="button"
        className="button button-quiet"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t('coach.why')}
      </button>
      <div id={id} className="coach-why" hidden={!isOpen}>
        {isOpen && (
          <>
            <p>
              {ruleWording(rule).why} <span className="coach-from">{fromClauses(rule)}</span>
            </p>
            <Dismiss
              kind={kind}
              row={row}
              field={field}
              rule={rule}
              text={typed}
              whenKept={() => boxOf(row, field)?.focus()}
            />
          </>
        )}
      </div>
    </div>
  );
}

/** How much of a shape is shown: its end, where what is new stands mostly. */
const SHOWN = 60;

function shortShape(text: string): string {
  return text.length <= SHOWN ? text : `…${text.slice(-SHOWN)}`;
}

function fromClauses(rule: Finding['rule']): string {
  return clausesOf(RULES[rule]).map(clauseName).join(' · ');
}
