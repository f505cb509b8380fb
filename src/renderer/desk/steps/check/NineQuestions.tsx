import { type Answered, nineQuestions } from '#shared/plan/nineQuestions.ts';
import type { Child } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { useGaps } from '../../gaps.ts';
import { t } from '../../wording.ts';
import { GapLink } from '../GapLink.tsx';
import { SaidList } from './SaidList.tsx';

/** How many answers of a question are in sight; the others are one press away. */
const IN_SIGHT = 3;

/** The nine questions before a plan is closed, answered by the record itself [R5.5]. */
export function NineQuestions(props: { child: Child; name: string }) {
  const { child, name } = props;
  const { record } = useConference();
  const gaps = useGaps();
  if (child.planLevel === 'none') {
    return <p className="empty">{t('check.noPlanQuestions', { name })}</p>;
  }
  const questions = nineQuestions(record, child, gaps);
  const count = questions.filter(({ isAnswered }) => isAnswered).length;
  return (
    <>
      <p className={count === questions.length ? 'all-done' : 'count'} role="status">
        {count === questions.length ? t('questions.all') : t('questions.count', { count })}
      </p>
      <ol className="nine">
        {questions.map((question) => (
          <Question key={question.name} question={question} name={name} />
        ))}
      </ol>
    </>
  );
}

function Question(props: { question: Answered; name: string }) {
  const { question, name } = props;
  const { said, open, isAnswered } = question;
  const title = t(`questions.ask.${question.name}`, { name });
  const inSight = said.slice(0, IN_SIGHT);
  const others = said.slice(IN_SIGHT);
  return (
    <li className={isAnswered ? 'sheet nine-answered' : 'sheet nine-open'}>
      <div className="nine-head">
        <h2>{title}</h2>
        <p className="nine-state">
          {isAnswered ? t('questions.answered') : t('questions.open', { count: open.length })}
        </p>
      </div>
      {open.length > 0 && (
        <ul className="nine-missing">
          {open.map((gap) => (
            <li key={`${gap.name}/${gap.rowId}/${gap.about}/${gap.besides}`}>
              <GapLink gap={gap} />
            </li>
          ))}
        </ul>
      )}
      {said.length + open.length === 0 && <p className="empty">{t('questions.nothing')}</p>}
      <SaidList said={inSight} />
      {others.length > 0 && (
        <Disclosure title={t('questions.more', { count: others.length })} level={3}>
          <SaidList said={others} />
        </Disclosure>
      )}
    </li>
  );
}
