import type { CopyDocument } from '#shared/documents/blocks.ts';
import { unknownLanguageOf } from '#shared/documents/copyLanguage.ts';
import { COPY_LANGUAGES, LANGUAGES } from '#shared/record/choices.ts';
import { find } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { choiceText, t } from '../../wording.ts';

/** In which language a copy is made; `readerId` is null for what practitioners read [R7.4]. */
export function CopyLanguage(props: {
  readerId: string | null;
  reader: string;
  made: CopyDocument;
}) {
  const { readerId, reader, made } = props;
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
      {unknown !== '' && (
        <p className="copy-language-missing">
          {t('copies.noWording', { reader, asked: unknown, language })}
        </p>
      )}
    </div>
  );
}
