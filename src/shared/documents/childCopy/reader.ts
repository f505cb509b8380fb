/** The child a copy speaks to, and how the plan's own lines are said to them. */
import { ageOn } from '../../dates/age.ts';
import { type Child, type Conference, find, type Person } from '../../record/record.ts';
import { type Composition, turnsLines } from '../compose.ts';
import { speakTo, withNames } from '../language/addressing.ts';
import { capital, sentence, withoutStop } from '../language/sentences.ts';
import { spokenToDoer, startsAsThirdPerson } from '../language/verbs.ts';
import { calledBy, childsNames, everydayName, fullName } from '../names.ts';

export type ChildForm = Exclude<Child['copyForm'], 'byAge'>;

export interface ChildReader extends Composition {
  readonly child: Child;
  readonly person: Person;
  readonly name: string;
  readonly form: ChildForm;
  /** What this child calls everybody in the record. */
  readonly calls: ReadonlyMap<string, string>;
}

/**
 * Gives the form of a child's copy: what was chosen, or what fits the age on the day of the
 * conference. Without a birth date or a day the middle form stands, which most children can use.
 */
export function formFor(child: Child, person: Person, conference: Conference): ChildForm {
  if (child.copyForm !== 'byAge') return child.copyForm;
  const age = ageOn(person.bornOn, conference.heldOn);
  if (age === null) return 'myPlan';
  if (age <= 4) return 'pictures';
  if (age <= 7) return 'shortSentences';
  return age <= 11 ? 'myPlan' : 'letter';
}

/** Gives everything a child's copy is composed from. */
export function childReader(composition: Composition, child: Child, person: Person): ChildReader {
  const own = new Set([fullName(person), everydayName(person)]);
  const calls = new Map(
    [...childsNames(composition.record, person.id)].filter(([name]) => !own.has(name)),
  );
  return {
    ...composition,
    child,
    person,
    name: everydayName(person),
    form: formFor(child, person, composition.conference),
    calls,
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
