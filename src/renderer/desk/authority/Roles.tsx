import { ROLES } from '#shared/authority/pack.ts';
import { LANGUAGES } from '#shared/record/choices.ts';
import { choiceText, language, t } from '../wording.ts';
import { Part } from './Part.tsx';
import { SettledText } from './SettledText.tsx';

/** What roles are called here. */
export function Roles() {
  return (
    <Part title={t('authority.rolesTitle')} hint={t('authority.rolesHint')}>
      {ROLES.map((role) => {
        const usual = t(`authority.roles.${role}`);
        return (
          <div className="authority-pair" key={role}>
            {LANGUAGES.map((tag) => {
              const name = choiceText('copyLanguage', tag);
              return (
                <SettledText
                  key={tag}
                  at={['roles', role, tag]}
                  label={t('authority.role', { usual, language: name })}
                  {...(tag === language ? { placeholder: usual } : {})}
                  language={name}
                />
              );
            })}
          </div>
        );
      })}
    </Part>
  );
}
