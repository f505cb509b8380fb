import { LANGUAGES } from '#shared/record/choices.ts';
import { choiceText, language, t } from '../wording.ts';
import { Part } from './Part.tsx';
import { SettledText } from './SettledText.tsx';

/** How to complain, to whom and within how long, as copies and letters say it. */
export function Complaints() {
  return (
    <Part title={t('authority.complaintTitle')} hint={t('authority.complaintHint')}>
      {LANGUAGES.map((tag) => {
        const name = choiceText('copyLanguage', tag);
        return (
          <SettledText
            key={tag}
            at={['complaint', tag]}
            label={t('authority.complaint', { language: name })}
            {...(tag === language
              ? { placeholder: t('authority.complaintExample') }
              : { hint: t('authority.complaintElse', { language: name }) })}
            language={name}
            lines={2}
          />
        );
      })}
    </Part>
  );
}
