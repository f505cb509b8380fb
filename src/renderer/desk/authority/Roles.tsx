import { ROLES } from '#shared/authority/pack.ts';
import { t } from '../wording.ts';
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
            <SettledText
              path={['roles', role, 'en-GB']}
              label={t('authority.role', { usual })}
              placeholder={usual}
            />
            <SettledText
              path={['roles', role, 'cy-GB']}
              label={t('authority.roleWelsh', { usual })}
              inWelsh
            />
          </div>
        );
      })}
    </Part>
  );
}
