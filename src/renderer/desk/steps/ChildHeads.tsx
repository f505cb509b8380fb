import { nameOf } from '#shared/plan/way.ts';
import type { Child } from '#shared/record/record.ts';
import { useConferenceBeside } from '../../api/conference.tsx';
import { t } from '../wording.ts';

/** The heads of a table that has a column for each child. */
export function ChildHeads(props: { of: readonly Child[] }) {
  const { record } = useConferenceBeside();
  return props.of.map(({ id, personId }) => (
    <th scope="col" key={id}>
      {nameOf(record, personId) || t('rail.unnamedChild')}
    </th>
  ));
}
