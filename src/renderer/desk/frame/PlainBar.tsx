import { t } from '../wording.ts';

/** The bar of a page that is not of the open conference: the way to the start page. */
export function PlainBar() {
  return (
    <header className="bar">
      <a className="brand" href="#/">
        {t('appName')}
      </a>
    </header>
  );
}
