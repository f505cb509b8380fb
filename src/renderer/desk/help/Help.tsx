import { useQuery } from '@tanstack/react-query';
import { request } from '../../api/client.ts';
import { Button } from '../../components/Button.tsx';
import { type Address, addressBeside } from '../address.ts';
import { BackLink } from '../frame/BackLink.tsx';
import { showDeskDialog } from '../frame/deskDialog.ts';
import { keyText } from '../frame/keys.ts';
import { PlainPage } from '../frame/PlainPage.tsx';
import { StartTour } from '../tour/StartTour.tsx';
import { t } from '../wording.ts';

const PROTECTED = ['lost', 'left', 'network', 'readers', 'crash'] as const;
const NOT_PROTECTED = ['programs', 'copies', 'hints', 'both'] as const;
const OTHERS = ['pictures', 'fonts', 'icons', 'rest'] as const;

/** How to find one's way: the tour, the guidance, where the data is, what is protected and what not. */
export function Help(props: { address: Address }) {
  return (
    <PlainPage title={t('help.title')} hint={t('help.hint')}>
      <BackLink address={props.address} />
      <section>
        <h2>{t('tour.title')}</h2>
        <p>{t('tour.offerText')}</p>
        <StartTour />
      </section>
      <section>
        <h2>{t('keySheet.title')}</h2>
        <p>{t('help.keysText')}</p>
        <Button onPress={() => showDeskDialog('keys')}>{t('help.showKeys')}</Button>
      </section>
      <section>
        <h2>{t('help.guidance')}</h2>
        <p>{t('help.guidanceText')}</p>
        <a className="page-link" href={addressBeside('guidance', props.address)}>
          {t('guidance.title')}
        </a>
      </section>
      <section>
        <h2>{t('chair.title')}</h2>
        <p>
          {t('help.chairText', { beside: keyText('cardBeside'), window: keyText('cardsWindow') })}
        </p>
      </section>
      <section>
        <h2>{t('authority.title')}</h2>
        <p>{t('help.authorityText')}</p>
        <a className="page-link" href="#/authority">
          {t('authority.title')}
        </a>
      </section>
      <About />
    </PlainPage>
  );
}

function About() {
  const about = useQuery({ queryKey: ['about'], queryFn: () => request('app.about', {}) });
  return (
    <>
      <section>
        <h2>{t('help.data')}</h2>
        {about.data && <p>{t('help.dataIn', { folder: about.data.dataFolder })}</p>}
        <p>{t('help.dataText')}</p>
      </section>
      <section>
        <h2>{t('help.protected')}</h2>
        <ul className="help-list">
          {PROTECTED.map((name) => (
            <li key={name}>{t(`help.protects.${name}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('help.notProtected')}</h2>
        <ul className="help-list">
          {NOT_PROTECTED.map((name) => (
            <li key={name}>{t(`help.protectsNot.${name}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('help.others')}</h2>
        {about.data && (
          <p>{t('help.version', { version: about.data.version, backend: about.data.backend })}</p>
        )}
        <ul className="help-list">
          {OTHERS.map((name) => (
            <li key={name}>{t(`help.work.${name}`)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
