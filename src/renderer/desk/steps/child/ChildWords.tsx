import { ANSWERS } from '#shared/record/choices.ts';
import type { Child } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { DayField } from '../../fields/DayField.tsx';
import { PickField } from '../../fields/PickField.tsx';
import { pickablePeople } from '../../fields/pickables.ts';
import { WordsField } from '../../fields/WordsField.tsx';
import { t } from '../../wording.ts';
import { VoiceCards } from '../VoiceCards.tsx';

/** The child's own words first: worries, wishes, what would make them feel safe [R2.1, R1.6]. */
export function ChildWords(props: { child: Child; name: string }) {
  const { child, name } = props;
  const { record } = useConference();
  const hasSpoken = record.voices.some(({ personId }) => personId === child.personId);
  if (child.unborn && !hasSpoken && child.advocateOffered === 'notAsked') {
    return (
      <div className="sheet">
        <SpokenFor child={child} name={name} />
      </div>
    );
  }
  return (
    <>
      <VoiceCards
        personId={child.personId}
        name={name}
        about={['worry', 'wish', 'safe', 'achieve', 'goodThing']}
        addLabel={t('child.addWords')}
        empty={t('child.wordsEmpty', { name })}
      />
      <h2>{t('child.advocate')}</h2>
      <div className="sheet">
        <Advocate child={child} name={name} />
        <SpokenFor child={child} name={name} />
      </div>
    </>
  );
}

/** Who spoke for the child; before birth somebody has to keep the baby in mind [M3.19]. */
function SpokenFor(props: { child: Child; name: string }) {
  const { child, name } = props;
  const speakers = t(child.unborn ? 'child.speakers.unborn' : 'child.speakers.born', { name });
  const names = { name, speakers };
  return <WordsField kind="children" row={child} field="spokenForBy" names={names} lines={1} />;
}

/** The offer of an advocate: made, when, taken up, who it is [R1.6]. */
function Advocate(props: { child: Child; name: string }) {
  const { child, name } = props;
  const { record } = useConference();
  const { advocateOffered, advocateTakenUp, advocateId, advocateOfferedOn } = child;
  const isOpen =
    advocateOffered === 'yes' ||
    advocateOffered === 'partly' ||
    advocateTakenUp !== 'notAsked' ||
    advocateId !== null ||
    advocateOfferedOn !== null;
  const field = { kind: 'children', row: child, names: { name } } as const;
  return (
    <>
      <ChoiceField {...field} field="advocateOffered" list="answer" values={ANSWERS} />
      {isOpen && (
        <>
          <ChoiceField {...field} field="advocateTakenUp" list="answer" values={ANSWERS} />
          <div className="columns">
            <PickField {...field} field="advocateId" items={pickablePeople(record)} />
            <DayField {...field} field="advocateOfferedOn" />
          </div>
        </>
      )}
    </>
  );
}
