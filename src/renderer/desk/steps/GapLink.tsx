import type { ReactNode } from 'react';
import type { Gap } from '#shared/plan/gap.ts';
import { placeOfGap } from '#shared/plan/gapPlaces.ts';
import { useConferenceBeside } from '../../api/conference.tsx';
import { gapSentence } from '../wording.ts';
import { PlaceLink } from './PlaceLink.tsx';

/**
 * The sentence that asks for what is missing, or shorter words where the line stands beside them;
 * it leads to the field where that is written.
 */
export function GapLink(props: { gap: Gap; children?: ReactNode }) {
  const { gap } = props;
  const { record } = useConferenceBeside();
  return (
    <PlaceLink page={gap.page} at={placeOfGap(record, gap)} className="gap-link">
      {props.children ?? gapSentence(gap)}
    </PlaceLink>
  );
}
