import { useMemo, useState } from 'react';
import { NO_AUTHORITY } from '#shared/authority/pack.ts';
import { copyLanguageOf } from '#shared/documents/copyLanguage.ts';
import {
  afterAnswer,
  beginTurns,
  everyTurn,
  hasAnsweredAll,
  placeNow,
  type TurnPlace,
  takeTurn,
  turnsOfThoseHere,
} from '#shared/plan/turnsOfMarks.ts';
import { type ConferenceRecord, find } from '#shared/record/record.ts';
import { type HereNow, idsPresent, readersOfWall } from '#shared/room/here.ts';
import { seenByAll } from '#shared/room/seen.ts';
import { nameOn, wallOf } from '#shared/room/wall.ts';
import type { WordingLanguage } from '#shared/wording/catalogues.ts';
import { FIRST_LANGUAGE } from '#shared/wording/language.ts';
import { useConference } from '../../../api/conference.tsx';
import { ModalSheet } from '../../../components/ModalSheet.tsx';
import { AllIn } from './AllIn.tsx';
import { AskMark } from './AskMark.tsx';
import { PassOn } from './PassOn.tsx';

const NOBODY_SAID: HereNow = {};

/** What everybody can read who may look at the screen while it is passed round. */
function roomOnScreen(record: ConferenceRecord, hereNow: HereNow) {
  const { record: seen } = seenByAll(record, readersOfWall(record, hereNow));
  return (language: WordingLanguage) =>
    wallOf(seen, hereNow, false, { language, authority: NO_AUTHORITY });
}

/**
 * Asks one person after the other for their marks, on a sheet over everything that can be passed
 * round. It is told what the wall is told, so that nobody reads what is kept from them [R2.6, R7.6].
 */
export function AskInTurn(props: {
  hereNow?: HereNow | undefined;
  onShow: () => void;
  onLeave: () => void;
}) {
  const { hereNow = NOBODY_SAID, onLeave } = props;
  const { record } = useConference();
  // Marks change nothing of what is asked.
  const { scales: _, dangerMarks: __, ...asked } = record;
  const told = Object.values(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each list that is no mark
  const roomIn = useMemo(() => roomOnScreen(record, hereNow), [...told, hereNow]);
  const wall = roomIn(FIRST_LANGUAGE);
  const every = everyTurn(wall.record);
  const turns = turnsOfThoseHere(every, idsPresent(record, hereNow));
  const [problem, setProblem] = useState('');
  const [stands, setPlace] = useState<TurnPlace>(() => beginTurns(record, turns));
  const turnOf = (id: string) => every.find(({ person }) => person.id === id);
  const place = placeNow(record, every, turns, stands);
  const languageOf = (id: string | null) => {
    const person = find(record, 'people', id);
    return person === undefined ? FIRST_LANGUAGE : copyLanguageOf(record, person);
  };
  // Whoever is chosen says so themselves, as those whose turn it is do.
  const passTo = (id: string) => setPlace({ is: 'pass', to: id, after: null });
  const others = every.map(({ person }) => ({ id: person.id, name: nameOn(wall, person.id) }));

  const turn = place.is === 'ask' ? turnOf(place.personId) : undefined;
  if (place.is === 'ask' && turn) {
    const language = languageOf(place.personId);
    const { question } = place;
    const own = roomIn(language);
    const name = nameOn(own, turn.person.id);
    return (
      <Sheet title={own.say('turn.yours', { name })} language={language} onLeave={onLeave}>
        <AskMark
          // What was typed for one question is never taken for another.
          key={`${turn.person.id}/${question.childId}/${question.dangerId}`}
          wall={own}
          turn={turn}
          question={question}
          problem={problem}
          onAnswered={(saved) => {
            setProblem('');
            setPlace(afterAnswer(record, turns, turn, question));
            saved.catch((error: Error) => {
              setPlace(place);
              setProblem(error.message);
            });
          }}
          onBackTo={(before) => setPlace({ ...place, question: before })}
          onLeave={onLeave}
        />
      </Sheet>
    );
  }
  if (place.is === 'pass') {
    const language = languageOf(place.after ?? place.to);
    const { say } = roomIn(language);
    const name = nameOn(wall, place.to);
    const next = turnOf(place.to);
    const title = say(place.after === null ? 'turn.pass' : 'turn.thanks', { name });
    return (
      <Sheet title={title} language={language} onLeave={onLeave}>
        <PassOn
          key={place.to}
          say={say}
          next={{ id: place.to, name }}
          hasAnswered={next !== undefined && hasAnsweredAll(record, next)}
          others={others}
          onTake={() => next && setPlace(takeTurn(record, next))}
          onPassTo={passTo}
          onLeave={onLeave}
        />
      </Sheet>
    );
  }
  return (
    <Sheet title={wall.say('turn.allIn')} language={FIRST_LANGUAGE} onLeave={onLeave}>
      <AllIn
        say={wall.say}
        others={others}
        onShow={props.onShow}
        onPassTo={passTo}
        onLeave={onLeave}
      />
    </Sheet>
  );
}

function Sheet(props: Omit<Parameters<typeof ModalSheet>[0], 'form'> & { language: string }) {
  return <ModalSheet {...props} form="turns" />;
}
