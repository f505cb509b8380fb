import { X } from 'lucide-react';
import { memo, useMemo, useRef } from 'react';
import { newId } from '#shared/record/ids.ts';
import {
  type Child,
  type ConferenceRecord,
  inOrder,
  type Outcome,
  type Row,
} from '#shared/record/record.ts';
import { useActs, useConference } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { type Pickable, PickInput } from '../../../components/PickInput.tsx';
import { t } from '../../wording.ts';

type Pointer = 'impactId' | 'needId' | 'dangerId' | 'voiceId';
type Answerable = Pickable & { readonly pointer: Pointer };

/** Gives everything an outcome of this child can answer: worries, needs, dangers and the child's words. */
function answerable(
  record: Pick<ConferenceRecord, 'concerns' | 'impacts' | 'needs' | 'dangers' | 'voices'>,
  child: Child,
): Answerable[] {
  const worries = inOrder(record.impacts.filter(({ childId }) => childId === child.id)).map(
    ({ id, concernId, dayToDay }) => ({
      pointer: 'impactId' as const,
      id,
      label: record.concerns.find(({ id: known }) => known === concernId)?.headline || dayToDay,
    }),
  );
  const needs = inOrder(record.needs.filter(({ childId }) => childId === child.id)).map(
    ({ id, what }) => ({ pointer: 'needId' as const, id, label: what }),
  );
  const dangers = inOrder(record.dangers.filter(({ childId }) => childId === child.id)).map(
    ({ id, couldHappen }) => ({ pointer: 'dangerId' as const, id, label: couldHappen }),
  );
  const words = inOrder(record.voices.filter(({ personId }) => personId === child.personId)).map(
    ({ id, quote }) => ({
      pointer: 'voiceId' as const,
      id,
      label: t('plan.answerWish', { words: quote }),
    }),
  );
  return [...worries, ...needs, ...dangers, ...words].filter(({ label }) => label !== '');
}

function pointedAt(answer: Row<'answers'>): string | null {
  return answer.impactId ?? answer.needId ?? answer.dangerId ?? answer.voiceId;
}

/** What an outcome answers; without an answer it is not joined to any need [R4.3]. */
export function Answers(props: { outcome: Outcome; child: Child }) {
  const { outcome, child } = props;
  const { record } = useConference();
  const { concerns, impacts, needs, dangers, voices, answers } = record;
  const all = useMemo(
    () => answerable({ concerns, impacts, needs, dangers, voices }, child),
    [concerns, impacts, needs, dangers, voices, child],
  );
  const given = useMemo(
    () => answers.filter(({ outcomeId }) => outcomeId === outcome.id),
    [answers, outcome.id],
  );
  return <AnswerFields outcomeId={outcome.id} all={all} given={given} />;
}

/** Drawn again only when there is something else to answer, or another answer. */
const AnswerFields = memo(function AnswerFields(props: {
  outcomeId: string;
  all: readonly Answerable[];
  given: readonly Row<'answers'>[];
}) {
  const { outcomeId, all, given } = props;
  const { apply } = useActs();
  const answers = useRef<HTMLDivElement>(null);
  const open = all.filter(({ id }) => !given.some((answer) => pointedAt(answer) === id));
  const add = (id: string | null) => {
    const picked = all.find((item) => item.id === id);
    if (!picked) return;
    const row = { id: newId(), outcomeId, [picked.pointer]: picked.id };
    void apply({ name: 'add', rows: [{ kind: 'answers', row }] });
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
        place={`${outcomeId}/answers`}
        problemWith={(text) => t('pick.nothing', { text })}
        items={open}
        onChange={add}
      />
    </div>
  );
});
