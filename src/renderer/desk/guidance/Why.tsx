import { codesOfPage } from '#shared/plan/clauses.ts';
import type { Page } from '#shared/plan/way.ts';
import { useConferenceBeside } from '../../api/conference.tsx';
import { pageWording } from '../wording.ts';
import { ClauseButtons } from './ClauseButtons.tsx';

/** Why a page asks what it asks, with the clauses that ask for it. */
export function Why(props: { page: Page }) {
  const { record } = useConferenceBeside();
  return (
    <>
      <p>{pageWording(record, props.page).why}</p>
      <ClauseButtons codes={codesOfPage(props.page)} page={props.page} />
    </>
  );
}
