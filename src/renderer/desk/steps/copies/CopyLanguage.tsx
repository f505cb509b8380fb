import { useMemo } from 'react';
import type { CopyDocument } from '#shared/documents/blocks.ts';
import { copyLanguageOf, unknownLanguageOf } from '#shared/documents/copyLanguage.ts';
import type { CopyRequest } from '#shared/documents/request.ts';
import { isUntranslated, translationOfCopy } from '#shared/documents/translating.ts';
import { COPY_LANGUAGES, LANGUAGES } from '#shared/record/choices.ts';
import { find } from '#shared/record/record.ts';
import type { WordingLanguage } from '#shared/wording/catalogues.ts';
import { FIRST_LANGUAGE } from '#shared/wording/language.ts';
import { useConference } from '../../../api/conference.tsx';
import { Note } from '../../../components/Note.tsx';
import { addressOf } from '../../address.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { TickField } from '../../fields/TickField.tsx';
import { choiceText, t } from '../../wording.ts';

/** In which language a copy is made; `readerId` is null for what practitioners read [R7.4]. */
export function CopyLanguage(props: {
  readerId: string | null;
  reader: string;
  request: CopyRequest;
  made: CopyDocument;
}) {
  const { readerId, reader, request, made } = props;
  const { record } = useConference();
  const [conference] = record.conferences;
  const person = find(record, 'people', readerId);
  const unknown = unknownLanguageOf(person ?? null);
  const language = choiceText('copyLanguage', made.language);
  return (
    <div className="copy-language">
      {person ? (
        <ChoiceField
          kind="people"
          row={person}
          field="copyLanguage"
          list="copyLanguage"
          values={COPY_LANGUAGES}
          asList
        />
      ) : (
        conference && (
          <ChoiceField
            kind="conferences"
            row={conference}
            field="planLanguage"
            list="copyLanguage"
            values={LANGUAGES}
            asList
          />
        )
      )}
      {person && made.language !== FIRST_LANGUAGE && (
        <TickField kind="people" row={person} field="twinCopy" />
      )}
      <NotTranslated request={request} language={copyLanguageOf(record, person ?? null)} />
      {unknown !== '' && <p>{t('copies.noWording', { reader, asked: unknown, language })}</p>}
    </div>
  );
}

const TRANSLATIONS = { step: 'copies', part: 'translations', subjectId: null } as const;

/** What of a copy would stand there untranslated, or was never checked: told before it is made. */
function NotTranslated(props: { request: CopyRequest; language: WordingLanguage }) {
  const { request, language } = props;
  const { record, conferenceId } = useConference();
  const lines = useMemo(
    () => translationOfCopy(record, request, language),
    [record, request, language],
  );
  const left = lines.filter(isUntranslated);
  const unchecked = lines.filter(({ state }) => state === 'unchecked').length;
  if (left.length === 0 && unchecked === 0) return null;
  const [title = ''] = [
    ...(left.length > 0 ? [t('copies.notTranslated', { count: left.length })] : []),
    t('copies.unchecked', { count: unchecked }),
  ];
  return (
    <Note tone="look" title={title}>
      {left.length > 0 && unchecked > 0 && <p>{t('copies.unchecked', { count: unchecked })}</p>}
      {left.length > 0 && (
        <details>
          <summary>{t('copies.whichTexts')}</summary>
          <ul className="held">
            {left.map(({ kind, id, field, text }) => (
              <li key={`${kind} ${id} ${field}`}>{text}</li>
            ))}
          </ul>
        </details>
      )}
      <a className="page-link" href={addressOf(conferenceId, TRANSLATIONS)}>
        {t('copies.translate')}
      </a>
    </Note>
  );
}
