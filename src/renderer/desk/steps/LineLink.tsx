import type { ReactNode } from 'react';
import { pageOfRow } from '#shared/plan/whereabouts.ts';
import { find, type Kind } from '#shared/record/record.ts';
import { useConference } from '../../api/conference.tsx';
import { PlaceLink } from './PlaceLink.tsx';

/** A way to the line itself, on the page where it is written. */
export function LineLink(props: { kind: Kind; id: string; children: ReactNode }) {
  const { kind, id } = props;
  const { record } = useConference();
  const row = find(record, kind, id);
  if (!row) return props.children;
  return (
    <PlaceLink page={pageOfRow(record, kind, row)} at={id} className="line-link">
      {props.children}
    </PlaceLink>
  );
}
