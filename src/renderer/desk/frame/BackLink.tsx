import { type Address, addressOf } from '../address.ts';
import { t } from '../wording.ts';

/** The way back from a page that was opened out of a conference, or from the start page. */
export function BackLink(props: { address: Address }) {
  const { conferenceId, page } = props.address;
  return (
    <a className="page-link" href={conferenceId ? addressOf(conferenceId, page) : '#/'}>
      {t(conferenceId ? 'help.backToConference' : 'home.back')}
    </a>
  );
}
