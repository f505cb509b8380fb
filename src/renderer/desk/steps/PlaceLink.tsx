import type { ReactNode } from 'react';
import type { Page } from '#shared/plan/way.ts';
import { useConference } from '../../api/conference.tsx';
import { addressOf } from '../address.ts';
import { leadTo } from './place.ts';

/** A way to a line or field of a page; pressed again, it leads there again. */
export function PlaceLink(props: {
  page: Page;
  at: string;
  className: string;
  children: ReactNode;
}) {
  const { conferenceId } = useConference();
  const address = addressOf(conferenceId, props.page, props.at);
  return (
    <a
      href={address}
      className={props.className}
      onClick={(event) => {
        event.preventDefault();
        leadTo(address);
      }}
    >
      {props.children}
    </a>
  );
}
