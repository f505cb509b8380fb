/** What a family map shows of each person: shape, age, name and what else has to be said. */
import { ageOn } from '../dates/age.ts';
import { plainDate } from '../dates/format.ts';
import type { Composition } from '../documents/compose.ts';
import { uncapital } from '../documents/language/sentences.ts';
import { fullName } from '../documents/names.ts';
import type { Person, Row } from '../record/record.ts';
import { peopleOnMap } from './kinship.ts';

/** A square is male, a circle female, a triangle not born yet, a diamond not said or another. */
export const SHAPES = ['square', 'circle', 'diamond', 'triangle'] as const;
export type Shape = (typeof SHAPES)[number];

export interface MapPerson {
  readonly id: string;
  readonly name: string;
  readonly shape: Shape;
  /** Age on the day of the conference, drawn inside the shape; empty where not known. */
  readonly age: string;
  /** Stands below the name, such as when somebody was born or died. */
  readonly below: readonly string[];
  /** The conference is about this child: drawn with a double edge. */
  readonly isSubject: boolean;
  readonly hasDied: boolean;
  readonly householdId: string | null;
  /** The day of birth, or on which it is expected; null where not known. */
  readonly bornOn: string | null;
}

type Section = Row<'children'>;

/** A mother whose sex nobody wrote down is drawn as the record speaks of her. */
function shapeOf({ record }: Composition, person: Person, section: Section | undefined): Shape {
  if (section?.unborn) return 'triangle';
  if (person.sex === 'male') return 'square';
  if (person.sex === 'female') return 'circle';
  if (person.sex === 'other') return 'diamond';
  const said = record.ties.filter(({ adultId }) => adultId === person.id);
  const isMother = said.some(({ relation }) => relation === 'mother');
  const isFather = said.some(({ relation }) => relation === 'father');
  if (isMother === isFather) return 'diamond';
  return isMother ? 'circle' : 'square';
}

function monthsBetween(bornOn: string, day: string): number {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return months(day) - months(bornOn) - (day.slice(8) < bornOn.slice(8) ? 1 : 0);
}

/** Gives an age in years, of babies in months; empty where a day is missing. */
function ageOf(composition: Composition, person: Person, section: Section | undefined): string {
  const { conference, say } = composition;
  if (section?.unborn || person.diedOn !== null) return '';
  const years = ageOn(person.bornOn, conference.heldOn);
  if (years === null || person.bornOn === null || conference.heldOn === null) return '';
  if (years > 0) return String(years);
  return say('map.months', { months: monthsBetween(person.bornOn, conference.heldOn) });
}

/** What no line on the map can say: a grandparent of whom nobody said whose parent they are. */
function unjoined({ record, choice }: Composition, person: Person, isJoined: boolean): string[] {
  if (isJoined) return [];
  const relations = record.ties
    .filter(({ adultId, relation }) => adultId === person.id && relation !== 'other')
    .map(({ relation }) => uncapital(choice(`relation.${relation}`)));
  return [...new Set(relations)];
}

function belowOf(
  composition: Composition,
  person: Person,
  section: Section | undefined,
  isJoined: boolean,
): string[] {
  const { say, language, conference } = composition;
  const year = (day: string) => day.slice(0, 4);
  const texts = unjoined(composition, person, isJoined);
  if (section?.unborn) {
    const day = section.expectedOn;
    texts.push(
      day === null ? say('map.unborn') : say('map.due', { day: plainDate(day, language) }),
    );
  } else if (person.diedOn !== null) {
    const died = year(person.diedOn);
    texts.push(
      person.bornOn === null
        ? say('map.died', { died })
        : say('map.bornDied', { born: year(person.bornOn), died }),
    );
  } else if (person.bornOn !== null && ageOn(person.bornOn, conference.heldOn) === null) {
    texts.push(say('map.born', { born: year(person.bornOn) }));
  }
  return texts;
}

/**
 * Gives everybody on the map in the order of the record.
 * @param joined ids of those whom a line of the map joins to somebody
 */
export function mapPeople(composition: Composition, joined: ReadonlySet<string>): MapPerson[] {
  const { record, say } = composition;
  return peopleOnMap(record).map((person) => {
    const section = record.children.find(({ personId }) => personId === person.id);
    return {
      id: person.id,
      name: fullName(person) || say('unnamed'),
      shape: shapeOf(composition, person, section),
      age: ageOf(composition, person, section),
      below: belowOf(composition, person, section, joined.has(person.id)),
      isSubject: section !== undefined,
      hasDied: person.diedOn !== null,
      householdId: person.householdId,
      bornOn: section?.unborn ? section.expectedOn : person.bornOn,
    };
  });
}
