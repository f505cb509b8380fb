import { answeredIds, BEGINNING_NAMES, type Beginning, beginningsOf } from '#shared/plan/joins.ts';
import { type Child, find } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { WordsField } from '../../fields/WordsField.tsx';
import { t } from '../../wording.ts';

/**
 * Worries, needs and dangers that no outcome answers: one is left out of the plan on purpose where
 * a reason is written [R4.3]. A reason stays in sight when an outcome answers it after all.
 */
export function NotAnswered(props: { child: Child }) {
  const { record } = useConference();
  const answered = answeredIds(record);
  const open = beginningsOf(record, props.child).filter(
    ({ kind, id, asks, answer }) =>
      kind !== 'voices' && ((asks && !answered.has(id)) || answer !== ''),
  );
  if (open.length === 0) return null;
  return (
    <Disclosure title={t('plan.notAnswered', { count: open.length })} level={2}>
      <p className="field-hint">{t('plan.notAnsweredHint')}</p>
      <div className="cards cards-compact">
        {open.map((beginning) => (
          <WhyLeftOut key={beginning.id} beginning={beginning} />
        ))}
      </div>
    </Disclosure>
  );
}

function WhyLeftOut(props: { beginning: Beginning }) {
  const { kind, id, words } = props.beginning;
  const { record } = useConference();
  const row = kind === 'voices' ? undefined : find(record, kind, id);
  if (kind === 'voices' || !row) return null;
  return (
    <fieldset className="card card-lines" aria-label={words}>
      <p>
        <span className="thread-kind">{t(`questions.as.${BEGINNING_NAMES[kind]}`)}</span>{' '}
        <bdi>{words}</bdi>
      </p>
      <WordsField kind={kind} row={row} field="leftOut" lines={1} />
    </fieldset>
  );
}
