import { SHARING } from '#shared/record/choices.ts';
import type { Row } from '#shared/record/record.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';

type Shared = 'safetyActions' | 'actions' | 'checks' | 'assessments';

/** Whether a line is for the family's copies or practitioners' own housekeeping [R4.5]. */
export function SharingField<K extends Shared>(props: { kind: K; row: Row<K> }) {
  // All of them hold the same mark under the same name.
  const { kind, row } = props as { kind: 'actions'; row: Row<'actions'> };
  return <ChoiceField kind={kind} row={row} field="sharing" list="sharing" values={SHARING} />;
}
