import type { Gap } from '#shared/plan/gap.ts';
import { placeOfGap } from '#shared/plan/gapPlaces.ts';
import { useConference } from '../../api/conference.tsx';
import { addressOf } from '../address.ts';
import { gapSentence } from '../wording.ts';
import { goToPlace } from './place.ts';

/** The sentence that asks for what is missing; it leads to the field where that is written. */
export function GapLink(props: { gap: Gap }) {
  const { record, conferenceId } = useConference();
  const address = addressOf(conferenceId, props.gap.page);
  return (
    <a
      className="gap-link"
      href={address}
      onClick={(event) => {
        event.preventDefault();
        goToPlace(address, placeOfGap(record, props.gap));
      }}
    >
      {gapSentence(props.gap)}
    </a>
  );
}
