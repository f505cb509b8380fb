import { asksForAnswer } from '#shared/plan/joins.ts';
import type { VOICE_ABOUT } from '#shared/record/choices.ts';
import { find } from '#shared/record/record.ts';
import { spellingOf } from '#shared/record/spelling.ts';
import { useConference } from '../../api/conference.tsx';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { DayField } from '../fields/DayField.tsx';
import { WordsField } from '../fields/WordsField.tsx';
import { RowCards } from './RowCards.tsx';

/** Somebody's own words, as they were said [R2.1, R3.3]. */
export function VoiceCards(props: {
  personId: string;
  name: string;
  about: readonly (typeof VOICE_ABOUT)[number][];
  addLabel: string;
  empty: string;
  /** Whether every word is to be answered, not only those that ask for something. */
  answersAll?: boolean;
}) {
  const { personId, name, about, answersAll = false } = props;
  const { record } = useConference();
  const kind = 'voices';
  const spelling = spellingOf(find(record, 'people', personId)?.spokenLanguage ?? '');
  return (
    <RowCards
      kind={kind}
      rows={record.voices.filter((voice) => voice.personId === personId)}
      start={{ personId, about: about[0] ?? 'view' }}
      addLabel={props.addLabel}
      empty={props.empty}
      nameOf={({ quote }) => quote}
      ordered
    >
      {(row, isNew) => (
        <>
          <WordsField
            kind={kind}
            row={row}
            field="quote"
            names={{ name }}
            lines={2}
            own
            spelling={spelling}
            autoFocus={isNew}
          />
          <ChoiceField kind={kind} row={row} field="about" list="voiceAbout" values={about} />
          <div className="columns">
            <WordsField kind={kind} row={row} field="heardBy" lines={1} />
            <DayField kind={kind} row={row} field="heardOn" />
          </div>
          {(answersAll || asksForAnswer(row.about) || row.answer !== '') && (
            <WordsField kind={kind} row={row} field="answer" lines={2} />
          )}
        </>
      )}
    </RowCards>
  );
}
