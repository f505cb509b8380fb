import { useEffect, useMemo, useRef, useState } from 'react';
import type { CopyRequest } from '#shared/documents/request.ts';
import type { PrintedText } from '#shared/documents/textsOnCopy.ts';
import { pageOfRow } from '#shared/plan/whereabouts.ts';
import { isTooLong } from '#shared/reading/measure.ts';
import {
  findingsOf,
  type HardPlace,
  type HardSentence,
  type HardWord,
  type Level,
} from '#shared/reading/readingOfCopy.ts';
import { type ConferenceRecord, find } from '#shared/record/record.ts';
import { useActs, useConference } from '../../../api/conference.tsx';
import { sentenceOf } from '../../../api/useOpenRecord.ts';
import { Button } from '../../../components/Button.tsx';
import { listed, rowKindName, t } from '../../wording.ts';
import { PlaceLink } from '../PlaceLink.tsx';

/** What makes a copy hard to read, each with the way to its field, and plain words to take over. */
export function HardPlaces(props: {
  record: ConferenceRecord;
  request: CopyRequest;
  level: Level;
}) {
  const { record, request, level } = props;
  const { sentences, words } = useMemo(
    () => findingsOf(record, request, level),
    [record, request, level],
  );
  const [told, setTold] = useState({ text: '' });
  const toldRef = useRef<HTMLParagraphElement>(null);
  // The button that was pressed goes with its word, so the keyboard goes to what came of it.
  useEffect(() => {
    if (told.text !== '') toldRef.current?.focus();
  }, [told]);
  return (
    <div className="reading-findings">
      <p className="field-hint">{t('reading.estimate')}</p>
      <p className="reading-told" ref={toldRef} tabIndex={-1}>
        {told.text}
      </p>
      {sentences.length + words.length === 0 && <p>{t('reading.none')}</p>}
      {sentences.length > 0 && (
        <>
          <h3>{t('reading.sentences')}</h3>
          <ol>
            {sentences.map((sentence) => (
              <li key={sentence.text}>
                <Sentence sentence={sentence} level={level} />
              </li>
            ))}
          </ol>
        </>
      )}
      {words.length > 0 && (
        <>
          <h3>{t('reading.words')}</h3>
          <ul>
            {words.map((word) => (
              <li key={word.word}>
                <p>{adviceFor(word)}</p>
                {word.places.map((place) => (
                  <Place
                    key={placeKey(place)}
                    place={place}
                    plain={word.plain}
                    onTaken={(text) => setTold({ text })}
                  />
                ))}
                {word.places.length === 0 && <p className="row-detail">{t('reading.ours')}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const placeKey = ({ source: { kind, id, field } }: HardPlace) => `${kind} ${id} ${field}`;

function adviceFor({ word, plain, question }: HardWord): string {
  if (plain !== '') return t('reading.plain', { word, plain });
  if (question !== '') return t('reading.question', { word, question });
  return t('reading.long', { word });
}

function Sentence(props: { sentence: HardSentence; level: Level }) {
  const { text, words, hard, source } = props.sentence;
  return (
    <>
      <p dir="auto">{text}</p>
      <p className="row-detail">
        {[
          ...(isTooLong(props.sentence, props.level.aim) ? [t('reading.length', { words })] : []),
          ...(hard.length > 0 ? [t('reading.hard', { words: listed(hard) })] : []),
          ...(source === undefined ? [t('reading.ours')] : []),
        ].join(' ')}
      </p>
      {source && <ToField source={source} />}
    </>
  );
}

/** The way to the field in which a text is written. */
function ToField(props: { source: PrintedText }) {
  const { kind, id, field } = props.source;
  const { record } = useConference();
  const row = find(record, kind, id);
  if (row === undefined) return null;
  return (
    <PlaceLink
      page={pageOfRow(record, kind, row, field)}
      at={`${id}/${field}`}
      className="page-link"
    >
      {t('reading.change', { what: rowKindName(kind) })}
    </PlaceLink>
  );
}

function Place(props: { place: HardPlace; plain: string; onTaken: (told: string) => void }) {
  const { place, plain, onTaken } = props;
  const { source, plainer } = place;
  const { apply } = useActs();
  if (plainer === null) return <ToField source={source} />;
  const take = async () => {
    const { kind, id, field, text } = source;
    const values = { [field]: plainer.after };
    onTaken(t('reading.taken', { text: plainer.sentence }));
    try {
      await apply({ name: 'set', kind, id, values, was: { [field]: text } });
    } catch (error) {
      onTaken(sentenceOf(error));
    }
  };
  return (
    <div className="reading-place">
      <p className="row-detail" dir="auto">
        {t('reading.would', { text: plainer.sentence })}
      </p>
      <div className="reading-acts">
        <Button look="quiet" onPress={() => void take()}>
          {t('reading.take', { plain })}
        </Button>
        <ToField source={source} />
      </div>
    </div>
  );
}
