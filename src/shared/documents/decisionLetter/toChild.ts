/**
 * The chair's letter to a child who is old enough to read one [R7.7, M3.19, M3.20]: the same
 * matters, in the form and the words of the child's own copy.
 */
import {
  type Child,
  type ConferenceRecord,
  conferenceOf,
  find,
  type Person,
} from '../../record/record.ts';
import { personOfChild } from '../../record/rowsOf.ts';
import type { Block, Look } from '../blocks.ts';
import { chairOf } from '../chair.ts';
import { formFor } from '../childCopy/form.ts';
import { inForm, planInWords, whoExplains } from '../childCopy/index.ts';
import { type Section, sectionsFor } from '../childCopy/matters.ts';
import { type ChildReader, childReader, toChild, whoIs } from '../childCopy/reader.ts';
import type { Matter } from '../childCopy/told.ts';
import { type Composition, heading, isFilled, paragraph } from '../compose.ts';
import { sentence, sentencesOf } from '../language/sentences.ts';
import { byDay, dayInWords } from '../timing.ts';

/**
 * Tells whether a child is old enough for a letter: one who reads more than short sentences, by
 * age or by the form that was chosen for the child's copy.
 */
export function isOldEnoughForLetter(record: ConferenceRecord, child: Child): boolean {
  const person = personOfChild(record, child);
  if (person === undefined || child.unborn) return false;
  const form = formFor(child, person, conferenceOf(record));
  return form !== 'pictures' && form !== 'shortSentences';
}

/** As many sentences of the first worry as a child can take in, as the child's copy says them. */
const MOST_SENTENCES = 2;

function why(reader: ChildReader, worries: Section | undefined): Section[] {
  if (worries === undefined || reader.child.planLevel === 'none') return [];
  const matters = worries.matters
    .flatMap(({ text }) => sentencesOf(text))
    .slice(0, MOST_SENTENCES)
    .map((text): Matter => ({ text }));
  return [{ ...worries, heading: reader.say('childLetter.why.heading'), matters }];
}

function next(reader: ChildReader): Matter[] {
  const { say, record, child, person, conference } = reader;
  const explains = whoExplains(reader);
  const told = explains === '' ? [] : [{ text: explains }];
  if (child.planLevel === 'none') return told;
  const copyBy = record.deliveries.find(
    ({ personId, copy, sentOn }) =>
      personId === person.id && copy === 'childCopy' && sentOn === null,
  )?.byWhen;
  const { coreGroupOn, reviewOn } = conference;
  return [
    ...told,
    {
      text: copyBy
        ? say('childLetter.next.copyBy', { by: byDay(reader, copyBy) })
        : say('childLetter.next.copy'),
    },
    ...(coreGroupOn === null
      ? []
      : [{ text: say('child.again.coreGroup', { day: dayInWords(reader, coreGroupOn) }) }]),
    {
      text:
        reviewOn === null
          ? say('child.again.noDay')
          : say('child.again.review', { day: dayInWords(reader, reviewOn) }),
    },
  ];
}

/** To be heard, to disagree, to have help with it, and to complain [M3.20, M3.23]. */
function rights(reader: ChildReader): Matter[] {
  const { say, child, conference, form } = reader;
  const who = whoIs(reader, child.advocateId) || whoIs(reader, conference.leadWorkerId);
  const route =
    form === 'letter' && isFilled(conference.complaintRoute)
      ? conference.complaintRoute
          .split(/\n+/)
          .filter(isFilled)
          .map((line) => ({ text: sentence(toChild(reader, line)) }))
      : [];
  return [
    { text: say('childLetter.rights.say') },
    { text: say('childLetter.rights.disagree') },
    {
      text:
        who === ''
          ? say('childLetter.rights.complain')
          : say('childLetter.rights.complainWith', { who }),
    },
    ...route,
    { text: say('childLetter.rights.language') },
  ];
}

function sections(reader: ChildReader): Section[] {
  const { say } = reader;
  const own = sectionsFor(reader);
  const section = (id: Section['id']) => own.filter((one) => one.id === id);
  const decided: Section = {
    id: 'decided',
    picture: 'safe',
    heading: say('childLetter.decided.heading'),
    intro: planInWords(reader),
    matters: [],
  };
  const happens: Section = {
    id: 'again',
    picture: 'calendar',
    heading: say('childLetter.next.heading'),
    intro: '',
    matters: next(reader),
  };
  const yours: Section = {
    id: 'rights',
    picture: 'speech',
    heading: say('childLetter.rights.heading'),
    intro: '',
    matters: rights(reader),
  };
  return [
    decided,
    ...why(reader, section('worry')[0]),
    ...(happens.matters.length === 0 ? [] : [happens]),
    yours,
    // Short enough to end on the second page.
    ...section('talk').map((talk) => ({ ...talk, intro: '' })),
  ];
}

function opening(reader: ChildReader): Block[] {
  const { say, name, conference } = reader;
  return [
    paragraph(say('child.letter.dear', { name }), true),
    paragraph(
      conference.heldOn === null
        ? say('child.opening.metNoDay')
        : say('child.opening.met', { day: dayInWords(reader, conference.heldOn) }),
    ),
    paragraph(say('childLetter.tells')),
  ];
}

function closing(reader: ChildReader): Block[] {
  const { say, record } = reader;
  const who = whoIs(reader, find(record, 'people', chairOf(record)?.id)?.id ?? null);
  if (who === '') return [];
  return [paragraph(say('childLetter.from', { who }))];
}

/** Gives the title, the look and the blocks of the letter to a child. */
export function letterToChild(
  composition: Composition,
  child: Child,
  person: Person,
): { title: string; look: Look; blocks: Block[] } {
  const reader = childReader(composition, child, person);
  const title = reader.say('childLetter.title', { name: reader.name });
  return {
    title,
    look: reader.form === 'letter' ? 'family' : 'child',
    blocks: [
      heading(1, title),
      ...opening(reader),
      ...inForm(reader, sections(reader)),
      ...closing(reader),
    ],
  };
}
