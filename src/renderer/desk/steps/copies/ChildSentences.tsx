import { type ChildLine, childLines, type LineState } from '#shared/documents/childCopy/lines.ts';
import { newId } from '#shared/record/ids.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import type { Child, Row } from '#shared/record/record.ts';
import { useConference, useRowOrDraft, useSaveValues } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { Note } from '../../../components/Note.tsx';
import { TickField } from '../../fields/TickField.tsx';
import { WordsField } from '../../fields/WordsField.tsx';
import { choiceText, t } from '../../wording.ts';
import { Card } from '../Card.tsx';
import { Empty } from '../Empty.tsx';

const PLAN = { step: 'plan', part: 'outcomes' } as const;

/** Each line of a child's copy in the plan's words and, beside them, in the child's [R7.2]. */
export function ChildSentences(props: { child: Child; name: string }) {
  const { child, name } = props;
  const { record } = useConference();
  const told = childLines(record, child.id);
  if (told === null || told.lines.length === 0) {
    return <Empty text={t('childWords.none', { name })} to={PLAN} />;
  }
  const { form, sections, lines } = told;
  const isShort = form === 'pictures' || form === 'shortSentences';
  return (
    <div className="child-sentences">
      <Progress lines={lines} child={child} form={form} />
      {isShort && <p className="field-hint">{t('childWords.room', { name })}</p>}
      {sections.map(({ id, heading }) => {
        const own = lines.filter(({ section }) => section === id);
        if (own.length === 0) return null;
        return (
          <section key={id} aria-labelledby={`section-${id}`}>
            <h2 id={`section-${id}`}>{heading}</h2>
            <div className="cards cards-compact">
              {own.map((line) => (
                <Sentence
                  key={`${line.item.id} ${line.item.field} ${form}`}
                  line={line}
                  number={lines.indexOf(line) + 1}
                  values={valuesOf(child, form, line)}
                  name={name}
                />
              ))}
            </div>
          </section>
        );
      })}
    </div>
  );
}

type Values = Omit<Row<'childSentences'>, 'id' | 'position' | 'version'>;

/** The proposal as a sentence that somebody keeps. */
function valuesOf(child: Child, form: Values['form'], { item, plan, proposal }: ChildLine): Values {
  return {
    childId: child.id,
    itemKind: item.kind,
    itemId: item.id,
    itemField: item.field,
    form,
    original: plan,
    text: proposal,
    leftOut: false,
  };
}

const countOf = (lines: readonly ChildLine[], wanted: LineState) =>
  lines.filter(({ state }) => state === wanted).length;

/** How many sentences were looked at, and one button for whoever has read them all. */
function Progress(props: { lines: readonly ChildLine[]; child: Child; form: Values['form'] }) {
  const { lines, child, form } = props;
  const { apply } = useConference();
  const fresh = lines.filter(({ state }) => state === 'new');
  const done = countOf(lines, 'seen');
  const changed = countOf(lines, 'changed');
  const keepAll = () =>
    apply({
      name: 'add',
      rows: fresh.map((line) => ({
        kind: 'childSentences' as const,
        row: KINDS.childSentences.parse({ id: newId(), ...valuesOf(child, form, line) }),
      })),
    });
  const formName = choiceText('childForm', form);
  return (
    <div className="child-sentences-progress">
      <p role="status">
        {t('childWords.progress', { done, total: lines.length, form: formName })}
        {changed > 0 && ` ${t('childWords.changed', { count: changed })}`}
      </p>
      <progress value={done} max={lines.length} aria-label={formName} />
      {fresh.length > 0 && (
        <Button onPress={() => void keepAll()}>
          {t('childWords.keepAll', { count: fresh.length })}
        </Button>
      )}
    </div>
  );
}

function Sentence(props: { line: ChildLine; number: number; values: Values; name: string }) {
  const { line, values, name } = props;
  const number = String(props.number);
  const saveValues = useSaveValues();
  const row = useRowOrDraft('childSentences', line.row, values);
  const save = (changed: Partial<Values>) => void saveValues('childSentences', row, changed);
  const keeps = { original: line.plan };
  return (
    <Card id={row.id} name={t('childWords.line', { number })}>
      <div className="child-sentence">
        <div>
          <p className="child-sentence-kind">{t('childWords.inPlan', { number })}</p>
          <p className="child-sentence-plan" dir="auto">
            {line.plan}
          </p>
        </div>
        <div className="child-sentence-said">
          <WordsField
            kind="childSentences"
            row={row}
            field="text"
            names={{ number, name }}
            lines={2}
          />
          <TickField kind="childSentences" row={row} field="leftOut" names={{ number, name }} />
        </div>
      </div>
      {line.state === 'changed' && (
        <Note tone="look" title={t('childWords.changedNow')}>
          <p>{t('childWords.before', { text: row.original })}</p>
          <p>{t('childWords.proposed', { text: line.proposal })}</p>
          <div className="child-sentence-buttons">
            <Button onPress={() => save(keeps)}>{t('childWords.stillFit')}</Button>
            <Button onPress={() => save({ ...keeps, text: line.proposal })}>
              {t('childWords.takeProposal')}
            </Button>
          </div>
        </Note>
      )}
      {line.state === 'new' && (
        <div className="child-sentence-buttons">
          <Button
            label={t('childWords.rightNumber', { number })}
            onPress={() => save({ text: line.proposal })}
          >
            {t('childWords.right')}
          </Button>
          <p className="child-sentence-state">{t('childWords.new')}</p>
        </div>
      )}
    </Card>
  );
}
