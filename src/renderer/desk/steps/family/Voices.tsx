import { useId } from 'react';
import { find, isFamily } from '#shared/record/record.ts';
import { voiceName } from '#shared/voices/names.ts';
import { orderOfVoices, passedOver, type Voice } from '#shared/voices/order.ts';
import { useConference } from '../../../api/conference.tsx';
import { TickInput } from '../../../components/TickInput.tsx';
import { TimeField } from '../../fields/TimeField.tsx';
import { useNoteHeard } from '../../voices/useVoices.ts';
import { listed, t } from '../../wording.ts';
import { Empty, PEOPLE } from '../Empty.tsx';

/** Everybody who is to be heard, in their order, and who has been [R9.4]. */
export function Voices() {
  const { record } = useConference();
  const order = orderOfVoices(record);
  if (order.length === 0) return <Empty text={t('voices.nobody')} to={PEOPLE} />;
  const passed = passedOver(order).map(({ personId }) => voiceName(record, personId));
  const [family, others] = [order.filter(isFamily), order.filter((voice) => !isFamily(voice))];
  return (
    <>
      <p className="next-voice-passed" role="status">
        {passed.length > 0 &&
          t('voices.passedOver', { count: passed.length, names: listed(passed) })}
      </p>
      <VoiceList label={t('voices.family')} voices={family} />
      <VoiceList label={t('voices.others')} voices={others} />
    </>
  );
}

function VoiceList(props: { label: string; voices: readonly Voice[] }) {
  const id = useId();
  if (props.voices.length === 0) return null;
  return (
    <>
      <h2 id={id}>{props.label}</h2>
      <fieldset className="sheet voice-list" aria-labelledby={id}>
        {props.voices.map((voice) => (
          <VoiceTick key={voice.personId} voice={voice} />
        ))}
      </fieldset>
    </>
  );
}

/** What is known of one who has not been heard: whether they are here, or who speaks for them. */
function hearingText({ hearing, spokenForBy }: Voice): string {
  return hearing === 'inWriting' && spokenForBy !== ''
    ? t('voices.spokenFor', { who: spokenForBy })
    : t(`voices.${hearing}`);
}

/** One who is to be heard; once they have been, with the time, which can be put right. */
function VoiceTick(props: { voice: Voice }) {
  const { voice } = props;
  const { record } = useConference();
  const note = useNoteHeard();
  const person = find(record, 'people', voice.personId);
  const turn = find(record, 'turns', voice.turnId);
  const name = voiceName(record, voice.personId);
  const hint = turn === undefined ? hearingText(voice) : undefined;
  const heard = t('voices.wasHeard', { name });
  return (
    <div className="voice-tick">
      <TickInput
        label={person?.name ?? name}
        hint={hint}
        accessibleLabel={hint === undefined ? heard : `${heard}. ${hint}`}
        place={`${voice.personId}/heard`}
        value={turn !== undefined}
        onChange={(isHeard) => void note(voice.personId, isHeard)}
      />
      {turn && <TimeField kind="turns" row={turn} field="heardAt" names={{ name }} hideLabel />}
    </div>
  );
}
