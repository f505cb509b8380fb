import { keepAuthority, useAuthority } from '../../api/authority.ts';
import { request } from '../../api/client.ts';
import { Button } from '../../components/Button.tsx';
import { LogoImage } from '../../components/LogoImage.tsx';
import { Note } from '../../components/Note.tsx';
import { useWork } from '../frame/useWork.ts';
import { t } from '../wording.ts';
import { Part } from './Part.tsx';
import { SettledText } from './SettledText.tsx';

/** What the authority is called, and its sign at the head of copies. */
export function Name() {
  const { logo } = useAuthority();
  const work = useWork();
  const choose = async () => {
    const state = await work.run(() => request('authority.chooseLogo', {}));
    if (state) keepAuthority(state);
  };
  const remove = async () => {
    const wanted = { path: ['logo'], value: null, over: logo };
    const state = await work.run(() => request('authority.set', wanted));
    if (state) keepAuthority(state);
  };
  return (
    <Part title={t('authority.nameTitle')} hint={t('authority.nameHint')}>
      <SettledText at={['name']} label={t('authority.name')} />
      <div className="settled">
        <h3>{t('authority.logo')}</h3>
        <p className="field-hint">{t('authority.logoHint')}</p>
        {logo !== null && (
          <LogoImage image={logo} alt={t('authority.logoAlt')} look="authority-logo" />
        )}
        <div className="make-buttons">
          <Button onPress={() => void choose()}>
            {t(logo === null ? 'authority.chooseLogo' : 'authority.otherLogo')}
          </Button>
          {logo !== null && (
            <Button
              onPress={() => {
                // This button goes, and the keyboard must not be left nowhere.
                document.querySelector<HTMLElement>('h1')?.focus();
                void remove();
              }}
            >
              {t('authority.noLogo')}
            </Button>
          )}
        </div>
        <div role="status">{work.problem && <Note tone="look" title={work.problem} />}</div>
      </div>
    </Part>
  );
}
