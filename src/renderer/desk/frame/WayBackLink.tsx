import { ArrowLeft } from 'lucide-react';
import { useConference } from '../../api/conference.tsx';
import { partName, t } from '../wording.ts';
import { keyText } from './keys.ts';
import type { WayBack } from './useWayBack.ts';

/** The way back to the view from which somebody came to this page. */
export function WayBackLink(props: { back: WayBack }) {
  const { record } = useConference();
  const { page, address } = props.back;
  return (
    <p className="way-back">
      <a href={address} className="page-link">
        <ArrowLeft size={18} aria-hidden="true" />{' '}
        {t('check.backTo', { page: partName(record, page) })}
      </a>
      <kbd>{keyText('wayBack')}</kbd>
    </p>
  );
}
