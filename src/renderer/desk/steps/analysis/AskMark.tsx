import { type KeyboardEvent, useId, useState } from 'react';
import {
  answerTo,
  indexOfQuestion,
  type MarkQuestion,
  markIn,
  type Turn,
} from '#shared/plan/turnsOfMarks.ts';
import { find, type Row } from '#shared/record/record.ts';
import { childOn, filled, type Wall } from '#shared/room/wall.ts';
import { useConference, useRowOrDraft, useSaveValues } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { t } from '../../wording.ts';

interface AskProps {
  readonly wall: Wall;
  readonly turn: Turn;
  readonly question: MarkQuestion;
  /** Goes on at once; what cannot be saved is told. */
  readonly onAnswered: (saved: Promise<void>) => void;
  /** Why the last answer could not be saved; empty where it was. */
  readonly problem: string;
  readonly onBackTo: (before: MarkQuestion) => void;
  readonly onLeave: () => void;
}

/** One plain question to one person, answered by digits that nobody can read [R2.6]. */
export function AskMark(props: AskProps) {
  const { dangerId } = props.question;
  return dangerId === null ? <OfWhole {...props} /> : <OfDanger {...props} dangerId={dangerId} />;
}

function OfWhole(props: AskProps) {
  const { turn, question } = props;
  const { record } = useConference();
  const { childId } = question;
  const found = record.scales.find(
    (row) => row.id === answerTo(record, turn.person.id, question)?.id,
  );
  const row = useRowOrDraft('scales', found, { personId: turn.person.id, childId });
  return <Ask {...props} kind="scales" row={row} />;
}

function OfDanger(props: AskProps & { dangerId: string }) {
  const { turn, question, dangerId } = props;
  const { record } = useConference();
  const found = record.dangerMarks.find(
    (row) => row.id === answerTo(record, turn.person.id, question)?.id,
  );
  const row = useRowOrDraft('dangerMarks', found, { personId: turn.person.id, dangerId });
  return <Ask {...props} kind="dangerMarks" row={row} />;
}

type RowOfMark =
  | { readonly kind: 'scales'; readonly row: Row<'scales'> }
  | { readonly kind: 'dangerMarks'; readonly row: Row<'dangerMarks'> };

/** The keys beside the digits of a number pad. */
const BACK_KEY = '-';
const SKIP_KEY = '*';

function Ask({ wall, turn, question, kind, row, ...props }: AskProps & RowOfMark) {
  const { say } = wall;
  const { record } = useConference();
  const saveValues = useSaveValues();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const before = answerTo(record, turn.person.id, question);
  const at = indexOfQuestion(turn, question);
  const previous = turn.questions[at - 1];
  const onBack = previous === undefined ? null : () => props.onBackTo(previous);
  const save = (safety: number | null) =>
    props.onAnswered(
      kind === 'scales' ? saveValues(kind, row, { safety }) : saveValues(kind, row, { safety }),
    );
  const go = () => {
    const mark = markIn(typed);
    if (mark !== null) save(mark);
    else if (typed === '' && before) props.onAnswered(Promise.resolve());
    else {
      setTyped('');
      setWrong(true);
    }
  };
  const press = (event: KeyboardEvent) => {
    const doing = { Enter: go, [BACK_KEY]: onBack, [SKIP_KEY]: () => save(null) }[event.key];
    if (doing === undefined) return;
    event.preventDefault();
    // A key that is held down answers one question.
    if (!event.repeat) doing?.();
  };
  const hint = before === undefined ? 'hint' : before.safety === null ? 'notSaid' : 'given';
  const problem = isWrong ? say('turn.wrong') : props.problem;
  return (
    <>
      <label htmlFor={id} className="turns-question">
        <Question wall={wall} turn={turn} question={question} />
      </label>
      <p id={`${id}-ends`}>{say('turn.ends')}</p>
      <div className="turns-main">
        <span className="turns-field">
          <input
            id={id}
            type="password"
            inputMode="numeric"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            aria-invalid={isWrong}
            aria-describedby={`${id}-ends ${id}-hint ${id}-problem`}
            // biome-ignore lint/a11y/noAutofocus: the one thing to do on its sheet
            autoFocus
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setWrong(false);
            }}
            onKeyDown={press}
          />
          <span aria-hidden="true">{typed === '' ? '' : '●'}</span>
        </span>
        <Button look="main" keys={t('keySigns.enter')} onPress={go}>
          {say('turn.go')}
        </Button>
      </div>
      <p id={`${id}-hint`}>{say(`turn.${hint}`)}</p>
      <p id={`${id}-problem`} role="alert" className="field-problem">
        {problem}
      </p>
      <div className="turns-foot">
        <Button look="quiet" keys={SKIP_KEY} onPress={() => save(null)}>
          {say('turn.skip')}
        </Button>
        {onBack && (
          <Button look="quiet" keys={BACK_KEY} onPress={onBack}>
            {say('turn.back')}
          </Button>
        )}
        <Button look="quiet" onPress={props.onLeave}>
          {say('turn.close')}
        </Button>
        <span>{say('turn.at', { at: at + 1, of: turn.questions.length })}</span>
      </div>
    </>
  );
}

/** The question, and the danger it is about in its own words. */
function Question({ wall, turn, question }: Pick<AskProps, 'wall' | 'turn' | 'question'>) {
  const { say, record } = wall;
  const child = find(record, 'children', question.childId);
  const name = child === undefined ? say('child.unnamed') : childOn(wall, child);
  if (question.dangerId === null) {
    return child?.personId === turn.person.id ? say('turn.you') : say('turn.whole', { name });
  }
  const [danger = ''] = filled([find(record, 'dangers', question.dangerId)?.couldHappen ?? '']);
  return (
    <>
      {say('turn.danger', { name })} <q dir="auto">{danger}</q>
    </>
  );
}
