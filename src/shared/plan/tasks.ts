/** Who does what by when, told person by person: everything of one child's plan that names somebody. */
import {
  type Action,
  type Child,
  type ConferenceRecord,
  inOrder,
  type Row,
} from '../record/record.ts';
import { actionsOf, ofChild, rankedOutcomes } from '../record/rowsOf.ts';
import { blank } from './gap.ts';

/** One thing somebody does, as far as its line says it; days as ISO dates. */
export interface Task {
  readonly kind: 'safetyActions' | 'actions' | 'assessments' | 'checks';
  readonly id: string;
  readonly what: string;
  /** Who else is named on the line. */
  readonly besideId: string | null;
  readonly startsOn: string | null;
  readonly byWhen: string | null;
  readonly howOften: string;
  readonly howLong: string;
  readonly place: string;
  readonly sharing: Action['sharing'];
}

/** What one person does; `null` stands for the lines that name nobody. */
export interface PersonsTasks {
  readonly personId: string | null;
  readonly tasks: readonly Task[];
}

type Assigned = Task & { readonly personId: string | null };

const UNTIMED = { startsOn: null, byWhen: null, howOften: '', howLong: '', place: '' };

function fromActions(action: Action): Assigned[] {
  const { id, what, startsOn, byWhen, howOften, howLong, place, sharing } = action;
  const timed = { startsOn, byWhen, howOften, howLong, place };
  const { personId, withPersonId } = action;
  const own: Assigned = {
    kind: 'actions',
    id,
    what,
    ...timed,
    sharing,
    personId,
    besideId: withPersonId,
  };
  const shares = withPersonId !== null && withPersonId !== personId;
  return shares ? [own, { ...own, personId: withPersonId, besideId: personId }] : [own];
}

function fromRow(
  kind: Exclude<Task['kind'], 'actions'>,
  row: Row<'safetyActions'> | Row<'assessments'> | Row<'checks'>,
): Assigned {
  const { id, what, personId, sharing } = row;
  const byWhen = 'byWhen' in row ? row.byWhen : null;
  const howOften = 'howOften' in row ? row.howOften : '';
  return { kind, id, what, ...UNTIMED, byWhen, howOften, sharing, personId, besideId: null };
}

/** The first day of a task; one without any comes last. */
const dayOf = ({ byWhen, startsOn }: Task) => byWhen ?? startsOn ?? '9999';

/**
 * Gives what each person does in the plan of one child, the soonest first: people in the order of
 * the record, and last what names nobody.
 */
export function tasksByPerson(record: ConferenceRecord, { id }: Child): PersonsTasks[] {
  const all = [
    ...ofChild(record.safetyActions, id).map((row) => fromRow('safetyActions', row)),
    ...rankedOutcomes(record, id).flatMap((outcome) =>
      actionsOf(record, outcome.id).flatMap(fromActions),
    ),
    ...ofChild(record.assessments, id).map((row) => fromRow('assessments', row)),
    ...ofChild(record.checks, id).map((row) => fromRow('checks', row)),
  ].filter(({ what }) => !blank(what));
  const people = [...inOrder(record.people).map((person) => person.id), null];
  return people.flatMap((personId) => {
    const tasks = all
      .filter((task) => task.personId === personId)
      .map(({ personId: _, ...task }) => task)
      .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b))));
    return tasks.length === 0 ? [] : [{ personId, tasks }];
  });
}
