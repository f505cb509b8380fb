import { X } from 'lucide-react';
import { useRef } from 'react';
import { type BeginningKind, beginningsOf, pointedAt } from '#shared/plan/joins.ts';
import type { Child, ConferenceRecord, Outcome } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { type Pickable, PickInput } from '../../../components/PickInput.tsx';
import { t } from '../../wording.ts';
import { answerRow } from '../answerRow.ts';

/** Gives everything an outcome of this child can answer, to be picked. */
function answerable(
  record: ConferenceRecord,
  child: Child,
): (Pickable & { kind: BeginningKind })[] {
  return beginningsOf(record, child).map(({ kind, id, words }) => ({
    kind,
    id,
    label: kind === 'voices' ? t('plan.answerWish', { words }) : words,
  }));
}

/** What an outcome answers; without an answer it is not joined to any need [R4.3]. */
export function Answers(props: { outcome: Outcome; child: Child }) {
  const { outcome, child } = props;
  const { record, apply } = useConference();
  const answers = useRef<HTMLDivElement>(null);
  const all = answerable(record, child);
  const given = record.answers.filter(({ outcomeId }) => outcomeId === outcome.id);
  const open = all.filter(({ id }) => !given.some((answer) => pointedAt(answer) === id));
  const add = (id: string | null) => {
    const picked = all.find((item) => item.id === id);
    if (!picked) return;
    void apply({ name: 'add', rows: [{ kind: 'answers', row: answerRow(outcome.id, picked) }] });
  };
  // The button that was pressed is gone; the field that adds one stays.
  const takeOut = (id: string) => {
    void apply({ name: 'remove', kind: 'answers', id });
    answers.current?.querySelector('input')?.focus();
  };
  return (
    <div className="answers" ref={answers}>
      <p className="field-label" aria-hidden="true">
        {t('plan.answers')}
      </p>
      <div className="answers-given">
        {given.map((answer) => {
          const label = all.find(({ id }) => id === pointedAt(answer))?.label;
          if (!label) return null;
          return (
            <p className="answer" key={answer.id}>
              <span>{label}</span>
              <Button
                look="quiet"
                label={t('rows.remove', { name: label })}
                onPress={() => takeOut(answer.id)}
              >
                <X size={16} aria-hidden="true" />
              </Button>
            </p>
          );
        })}
      </div>
      <PickInput
        label={t('plan.answers')}
        hideLabel
        placeholder={all.length > 0 ? t('plan.answersHint') : t('plan.noAnswers')}
        value={null}
        collects
        place={`${outcome.id}/answers`}
        problemWith={(text) => t('pick.nothing', { text })}
        items={open}
        onChange={add}
      />
    </div>
  );
}
