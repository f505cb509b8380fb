/** The child a copy speaks to, and how the plan's own lines are said to them. */
import { type Child, find, type Kind, type Person, type Row } from '../../record/record.ts';
import { figuresOf } from '../../record/rowsOf.ts';
import type { FigureLook } from '../blocks.ts';
import { type Composition, turnsLines } from '../compose.ts';
import type { Spoken } from '../language/aboutYou.ts';
import { speakTo, withNames } from '../language/addressing.ts';
import { capital, sentence, withoutStop } from '../language/sentences.ts';
import { spokenToDoer, startsAsThirdPerson } from '../language/verbs.ts';
import { calledBy, childsNames, everydayName, fullName } from '../names.ts';
import { type ChildForm, formFor } from './form.ts';

export interface ChildReader extends Composition {
  readonly child: Child;
  readonly person: Person;
  readonly name: string;
  readonly form: ChildForm;
  /** What this child calls everybody in the record. */
  readonly calls: ReadonlyMap<string, string>;
  /** The child, and those who live with them, as the child chose; the child first. */
  readonly figures: readonly Row<'figures'>[];
  /** The child's own skin in the pictures. */
  readonly skin: FigureLook['skin'];
  /** By what the child and everybody else are named in the plan's lines. */
  readonly spoken: Spoken;
  /** The sentences somebody looked at, by their line. */
  readonly sentences: ReadonlyMap<string, Row<'childSentences'>>;
}

/** Names a line of the plan: the row and the field that says what it is about. */
export interface Item {
  readonly kind: Kind;
  readonly id: string;
  readonly field: string;
}

export const keyOfItem = ({ kind, id, field }: Item) => `${kind} ${id} ${field}`;

/** Gives everything a child's copy is composed from. */
export function childReader(composition: Composition, child: Child, person: Person): ChildReader {
  const own = new Set([fullName(person), everydayName(person)]);
  const calls = new Map(
    [...childsNames(composition.record, person.id)].filter(([name]) => !own.has(name)),
  );
  const form = formFor(child, person, composition.conference);
  const { people, childSentences } = composition.record;
  const figures = figuresOf(composition.record, child.id);
  return {
    ...composition,
    child,
    person,
    name: everydayName(person),
    form,
    calls,
    figures,
    skin: figures.find(({ isMe }) => isMe)?.skin ?? 'notChosen',
    spoken: {
      names: [...own].filter((name) => name !== ''),
      sex: person.sex,
      others: people
        .filter(({ id }) => id !== person.id)
        .flatMap((other) => {
          const called = calledBy(composition.record, person.id, other);
          const names = new Set([fullName(other), everydayName(other), called]);
          return [...names].filter((name) => name !== '').map((name) => ({ name, sex: other.sex }));
        }),
    },
    sentences: new Map(
      childSentences
        .filter((row) => row.childId === child.id && row.form === form)
        .map((row) => [
          keyOfItem({ kind: row.itemKind as Kind, id: row.itemId, field: row.itemField }),
          row,
        ]),
    ),
  };
}

/**
 * Gives a line of the plan with people as this child knows them, and said to the child where that
 * is certain to be right. A page that an adult reads to a small child keeps the child's name.
 */
export function toChild(reader: ChildReader, text: string): string {
  const { calls, person, form } = reader;
  const line = withNames(text.trim(), calls);
  if (form === 'pictures' || !turnsLines(reader)) return line;
  return speakTo(line, [fullName(person), everydayName(person)]);
}

/** Gives what this child calls somebody, or an empty text for nobody. */
export function whoIs({ record, person }: ChildReader, personId: string | null): string {
  return calledBy(record, person.id, find(record, 'people', personId));
}

/** Gives “Mum takes you to nursery.”, “You tell Nan.” for the child's own part, or who is to do what. */
export function whoDoesWhat(reader: ChildReader, personId: string | null, what: string): string {
  const { say, person, name } = reader;
  const line = withoutStop(toChild(reader, what));
  if (!turnsLines(reader)) {
    return sentence(
      personId === person.id
        ? say('child.youDo', { what: line })
        : capital(
            say('child.whoColonWhat', {
              who: whoIs(reader, personId) || say('child.somebody'),
              what: line,
            }),
          ),
    );
  }
  if (personId === person.id) {
    const turned = spokenToDoer(withoutStop(what));
    if (turned !== null) {
      return sentence(say('child.youDo', { what: withNames(turned, reader.calls) }));
    }
    return /^\p{Ll}/u.test(line)
      ? sentence(`${name} ${withoutStop(withNames(what, reader.calls))}`)
      : sentence(line);
  }
  const who = whoIs(reader, personId) || say('child.somebody');
  if (!startsAsThirdPerson(line))
    return sentence(capital(say('child.whoColonWhat', { who, what: line })));
  const [first = ''] = [...line];
  return sentence(
    capital(say('child.whoWhat', { who, what: first.toLowerCase() + line.slice(first.length) })),
  );
}
