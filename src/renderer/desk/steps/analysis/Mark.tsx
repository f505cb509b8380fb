import { nameOf } from '#shared/plan/way.ts';
import type { Child, Person, Row } from '#shared/record/record.ts';
import { useConference, useRowOrDraft } from '../../../api/conference.tsx';
import { MarkField } from '../../fields/MarkField.tsx';
import { t } from '../../wording.ts';

/** One person’s mark for one child as a whole. */
export function WholeMark(props: { person: Person; child: Child }) {
  const { person, child } = props;
  const { record } = useConference();
  const row = useRowOrDraft(
    'scales',
    record.scales.find(({ personId, childId }) => personId === person.id && childId === child.id),
    { personId: person.id, childId: child.id },
  );
  const names = { person: person.name, child: nameOf(record, child.personId) || t('rows.child') };
  return <MarkField kind="scales" row={row} label={t('scale.label', names)} hideLabel />;
}

/** One person’s mark for one danger. */
export function DangerMark(props: { person: Person; child: Child; danger: Row<'dangers'> }) {
  const { person, child, danger } = props;
  const { record } = useConference();
  const row = useRowOrDraft(
    'dangerMarks',
    record.dangerMarks.find(
      ({ personId, dangerId }) => personId === person.id && dangerId === danger.id,
    ),
    { personId: person.id, dangerId: danger.id },
  );
  const names = {
    person: person.name,
    child: nameOf(record, child.personId) || t('rows.child'),
    danger: dangerName(danger),
  };
  return <MarkField kind="dangerMarks" row={row} label={t('scale.dangerLabel', names)} hideLabel />;
}

/** Gives a danger in its own words. */
export function dangerName({ couldHappen, happened }: Row<'dangers'>): string {
  return couldHappen || happened || t('rows.wordless');
}
