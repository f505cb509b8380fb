/** Who does what: the reader's own actions first, then the help they get [R7.3, Y, B]. */
import { type Action, find, type Person, type Row } from '../../record/record.ts';
import { familyActionsOf, forFamily, ofChild, rankedOutcomes } from '../../record/rowsOf.ts';
import type { Block } from '../blocks.ts';
import { bullets, heading, isFilled, paragraph, table, turnsLines } from '../compose.ts';
import { bold, capital, joined, listed, sentence, withoutStop } from '../language/sentences.ts';
import { spokenToDoer } from '../language/verbs.ts';
import { everydayName, nameWithRole } from '../names.ts';
import { byDay, daysOf, isOnce, timingOf } from '../timing.ts';
import { type ParentReader, toReader } from './reader.ts';

/** A line of the plan, with the names of all the children for whom it stands. */
interface Line {
  readonly key: string;
  readonly names: string[];
  readonly personId: string | null;
  readonly withPersonId: string | null;
  readonly what: string;
  readonly when: string;
  /** How often, or by which day: all that the reader needs to know of somebody else's work. */
  readonly often: string;
  readonly because: string;
  /** What could get in the way, what was agreed instead, what is still open: for the doer. */
  readonly remarks: string[];
  readonly urgent: boolean;
  /** The first day it matters, to put lines in the order of time; empty when no day was said. */
  readonly day: string;
}

/** The same work for two children is one line with both names. */
function merged(lines: readonly Line[]): Line[] {
  const byKey = new Map<string, Line>();
  for (const line of lines) {
    const known = byKey.get(line.key);
    if (known) {
      known.names.push(...line.names);
      known.remarks.push(...line.remarks.filter((text) => !known.remarks.includes(text)));
    } else byKey.set(line.key, line);
  }
  return [...byKey.values()];
}

function rankOf(helper: Person | undefined): number {
  return helper === undefined
    ? 3
    : ['practitioner', 'family', 'parent', 'child'].indexOf(helper.part);
}

/** What is urgent first, then by day; what has no day yet comes last. */
function byTime(a: Line, b: Line): number {
  const dayOf = ({ day }: Line) => (day === '' ? '9999' : day);
  return Number(b.urgent) - Number(a.urgent) || dayOf(a).localeCompare(dayOf(b));
}

/** What the reader agreed to do instead of what the line says [R4.14]. */
function agreedInstead(
  reader: ParentReader,
  said: Pick<Row<'commitments'>, 'answer' | 'agreed'> | undefined,
): string {
  if (said?.answer !== 'changed' || !isFilled(said.agreed)) return '';
  return reader.say('parent.yours.agreed', { what: withoutStop(toReader(reader, said.agreed)) });
}

function actionLine(reader: ParentReader, name: string, action: Action): Line {
  const when = timingOf(reader, action);
  const { personId, withPersonId, what, because } = action;
  const answer = reader.record.commitments.find(
    ({ actionId, personId: asked }) => actionId === action.id && asked === reader.person.id,
  );
  const agreed = agreedInstead(reader, answer);
  const remarks = [
    isFilled(action.barriers)
      ? reader.say('parent.yours.barriers', {
          what: withoutStop(toReader(reader, action.barriers)),
        })
      : '',
    agreed,
    action.toWorkOut ? reader.say('parent.yours.toWorkOut') : '',
  ];
  const key = [personId, withPersonId, what.trim(), when, agreed].join('\n');
  return {
    key,
    names: [name],
    personId,
    withPersonId,
    what,
    when,
    often: isOnce(action.howOften) ? daysOf(reader, action) : action.howOften,
    because,
    remarks,
    urgent: false,
    day: action.startsOn ?? action.byWhen ?? '',
  };
}

function lines(reader: ParentReader): Line[] {
  const { record, children } = reader;
  const urgent = children.flatMap(({ child, name }) =>
    forFamily(ofChild(record.safetyActions, child.id)).map((row): Line => {
      const when = joined([byDay(reader, row.byWhen)]);
      const answer = record.safetyCommitments.find(
        ({ safetyActionId, personId: asked }) =>
          safetyActionId === row.id && asked === reader.person.id,
      );
      const agreed = agreedInstead(reader, answer);
      const key = [row.personId, 'urgent', row.what.trim(), when, agreed].join('\n');
      const { personId, what } = row;
      return {
        key,
        names: [name],
        personId,
        withPersonId: null,
        what,
        when,
        often: when,
        because: '',
        remarks: [agreed],
        urgent: true,
        day: row.byWhen ?? '',
      };
    }),
  );
  const planned = children.flatMap(({ child, name }) =>
    rankedOutcomes(record, child.id).flatMap((outcome) =>
      familyActionsOf(record, outcome.id).map((action) => actionLine(reader, name, action)),
    ),
  );
  return merged([...urgent, ...planned]).sort(byTime);
}

/** Gives “Take Alfie to nursery”, or the line as it stands with the reader's name where it cannot be turned. */
export function yourPart(reader: ParentReader, what: string): string {
  if (!turnsLines(reader)) return sentence(capital(what));
  const turned = spokenToDoer(what);
  if (turned !== null) return sentence(capital(turned));
  const name = everydayName(reader.person);
  return /^\p{Ll}/u.test(what.trim())
    ? sentence(`${name} ${what.trim()}`)
    : sentence(capital(what));
}

/** Names the children a line is for, when it does not say so itself. */
function forWhom({ say, language, children }: ParentReader, { names, what }: Line): string {
  if (children.length < 2 || names.every((name) => what.includes(name))) return '';
  return say('parent.forWhom', { names: listed(names, language) });
}

/** Only the reader's own actions, what is urgent first, with dates. */
export function yours(reader: ParentReader): Block[] {
  const { say, person, parent, record } = reader;
  const rows = lines(reader).filter(({ personId }) => personId === person.id);
  const beside = (line: Line) => {
    const other = find(record, 'people', line.withPersonId);
    return other === undefined ? '' : say('parent.yours.with', { name: nameWithRole(other) });
  };
  const cell = (line: Line) => [
    bold(yourPart(reader, line.what)),
    {
      text: ` ${joined([
        line.urgent ? say('parent.yours.urgent') : '',
        forWhom(reader, line),
        beside(line),
        isFilled(line.because) ? toReader(reader, line.because) : '',
        ...line.remarks,
      ])}`,
    },
  ];
  const shown = table<Line>(say('parent.yours.summary'), rows, [
    { heading: say('parent.column.youWill'), share: 6, cell },
    {
      heading: say('parent.column.when'),
      share: 4,
      cell: ({ when }) => (isFilled(when) ? when : say('parent.noDay')),
    },
  ]);
  return [
    heading(2, say('parent.yours.heading')),
    ...(shown.length === 0 ? [paragraph(say('parent.yours.none'))] : shown),
    ...(isFilled(parent.barriers)
      ? [
          heading(3, say('parent.yours.hard')),
          paragraph(toReader(reader, parent.barriers)),
          paragraph(say('parent.yours.tellUs')),
        ]
      : []),
  ];
}

/** One helper, with everything they do in the order of time. */
function helperSection(reader: ParentReader, name: string, rows: readonly Line[]): Block[] {
  const { say, record, person } = reader;
  const items = rows.map((line) => {
    const other = find(record, 'people', line.withPersonId);
    const beside =
      other === undefined
        ? ''
        : other.id === person.id
          ? say('parent.others.withYou')
          : say('parent.others.with', { name: everydayName(other) });
    return joined([toReader(reader, line.what), line.often, forWhom(reader, line), beside]);
  });
  return [paragraph([bold(name)]), ...bullets(items)];
}

/** What others do, as help for the reader and the children: workers first, then the family. */
export function others(reader: ParentReader): Block[] {
  const { say, person, record } = reader;
  const rows = lines(reader).filter(({ personId }) => personId !== person.id);
  const helpers = [...new Set(rows.map(({ personId }) => personId))]
    .map((id) => ({ id, helper: find(record, 'people', id) }))
    .sort((a, b) => rankOf(a.helper) - rankOf(b.helper));
  const shown = helpers.flatMap(({ id, helper }) =>
    helperSection(
      reader,
      helper === undefined ? say('parent.others.somebody') : nameWithRole(helper),
      rows.filter(({ personId }) => personId === id),
    ),
  );
  return [
    heading(2, say('parent.others.heading')),
    ...(shown.length === 0
      ? [paragraph(say('parent.others.none'))]
      : [paragraph(say('parent.others.intro')), ...shown]),
  ];
}
