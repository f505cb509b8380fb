/** What a child's copy tells, section by section; how it looks is the matter of its form. */
import { find, inOrder, type Row } from '../../record/record.ts';
import {
  actsOf,
  familyActionsOf,
  forFamily,
  ofChild,
  ofPerson,
  rankedOutcomes,
  worriesOf,
} from '../../record/rowsOf.ts';
import { outcomesAnswering } from '../../voices/whatFollows.ts';
import type { Picture } from '../blocks.ts';
import { isFilled } from '../compose.ts';
import { capital, joined, sentence, withoutStop } from '../language/sentences.ts';
import { dayInWords } from '../timing.ts';
import { planOfDoing, planOfSeeing } from './planWords.ts';
import { type Doing, proposedDetail, proposedDoing, proposedText } from './propose.ts';
import { type ChildReader, type Item, whoIs } from './reader.ts';
import { fixed, type Matter, printed, type Told, tell } from './told.ts';

export interface Section {
  readonly id:
    | 'decided'
    | 'well'
    | 'worry'
    | 'said'
    | 'happen'
    | 'ifNot'
    | 'rights'
    | 'talk'
    | 'again';
  readonly picture: Picture;
  readonly heading: string;
  /** A fixed sentence that opens the section. */
  readonly intro: string;
  readonly matters: readonly Matter[];
}

/** A text of the plan that says something of the child. */
function tellText(reader: ChildReader, item: Item, text: string): [] | [Told] {
  return tell(reader, item, sentence(capital(text)), proposedText(reader, text));
}

/** Who does what by when, as a line of the plan. */
function tellDoing(reader: ChildReader, item: Item, doing: Doing): [] | [Told] {
  if (!isFilled(doing.what)) return [];
  return tell(reader, item, planOfDoing(reader, doing), proposedDoing(reader, doing));
}

function well(reader: ChildReader): Matter[] {
  return ofPerson(reader.record.strengths, reader.person.id).flatMap(({ id, what }) =>
    tellText(reader, { kind: 'strengths', id, field: 'what' }, what),
  );
}

function worry(reader: ChildReader): Matter[] {
  const fuller = reader.form === 'letter';
  return worriesOf(reader.record, reader.child.id).flatMap(({ impact }): Matter[] => {
    const { id, dayToDay, health } = impact;
    const [first] = tellText(reader, { kind: 'impacts', id, field: 'dayToDay' }, dayToDay);
    if (first === undefined) return [];
    const more = fuller ? tellText(reader, { kind: 'impacts', id, field: 'health' }, health) : [];
    return [{ ...first, more }];
  });
}

/**
 * What follows from own words: what was written of it, else what the child's plan wants because of
 * them, as the child is told it below [R9.4].
 */
function follows(reader: ChildReader, { id, answer }: Row<'voices'>): Told[] {
  if (isFilled(answer)) return tellText(reader, { kind: 'voices', id, field: 'answer' }, answer);
  return outcomesAnswering(reader.record, id)
    .filter(({ childId }) => childId === reader.child.id)
    .flatMap((outcome) =>
      tellText(reader, { kind: 'outcomes', id: outcome.id, field: 'what' }, outcome.what),
    )
    .filter(({ leftOut }) => !leftOut)
    .map(({ text }) => fixed(reader.say('child.said.inPlan', { what: text })));
}

function said(reader: ChildReader): Matter[] {
  return ofPerson(reader.record.voices, reader.person.id)
    .filter(({ quote }) => isFilled(quote))
    .map((voice) => ({
      text: voice.quote.trim(),
      own: true,
      // A page for the very young has room for their own words alone.
      more: reader.form === 'pictures' ? [] : follows(reader, voice),
    }));
}

function safety(reader: ChildReader): Matter[] {
  const { record, child, form } = reader;
  if (form === 'pictures' || form === 'shortSentences') return [];
  return forFamily(ofChild(record.safetyActions, child.id)).flatMap(({ id, ...doing }) =>
    tellDoing(reader, { kind: 'safetyActions', id, field: 'what' }, doing),
  );
}

function outcomes(reader: ChildReader): Matter[] {
  const { record, child, form } = reader;
  return rankedOutcomes(record, child.id).flatMap((outcome): Matter[] => {
    const actions = familyActionsOf(record, outcome.id).flatMap((action) =>
      tellDoing(reader, { kind: 'actions', id: action.id, field: 'what' }, action),
    );
    const item = { kind: 'outcomes', id: outcome.id, field: 'what' } as const;
    const [wanted] = tellText(reader, item, outcome.what);
    if (wanted === undefined) return [];
    const [first] = actions;
    // For the very young, what somebody does is nearer than what will be different.
    if (form === 'pictures' && first !== undefined) return [first];
    return [{ ...wanted, more: actions }];
  });
}

/** What follows “sees you” without a pause. */
const STARTS_LOW = /^(?:every|each|once|twice|at|on|in|after|with)\b/;
const lower = (word: string) => word.toLowerCase();

function seeing(reader: ChildReader): Matter[] {
  const { record, child, say, form } = reader;
  if (form === 'pictures') return [];
  return ofChild(record.contacts, child.id).flatMap((contact) => {
    const personId = find(record, 'coreGroupMembers', contact.memberId)?.personId ?? null;
    const who = whoIs(reader, personId);
    const details = [contact.howOften, contact.place]
      .filter(isFilled)
      .map((text) =>
        withoutStop(text).replace(/^(Every|Each|Once|Twice|At|On|In|After|With)\b/, lower),
      )
      .join(', ');
    if (who === '' || details === '') return [];
    const isAlone = contact.seen === 'alone' || contact.seen === 'both';
    const alone = isAlone && form !== 'shortSentences' ? say('child.aloneTime') : '';
    return tell(
      reader,
      { kind: 'contacts', id: contact.id, field: 'howOften' },
      planOfSeeing(reader, contact, personId),
      joined([
        say(STARTS_LOW.test(details) ? 'child.seesWhen' : 'child.sees', {
          who,
          details: proposedDetail(reader, details),
        }),
        alone,
      ]),
    );
  });
}

function ifNot(reader: ChildReader): Matter[] {
  const { record, child, say, form } = reader;
  const meet = form === 'letter' ? say('child.ifNot.meetOlder') : say('child.ifNot.meet');
  const gentle = [fixed(meet), fixed(say('child.ifNot.ask'))];
  if (form === 'pictures') return gentle.slice(0, 1);
  if (form === 'shortSentences') return gentle;
  const own = inOrder(ofChild(record.contingencies, child.id)).flatMap((row): Matter[] => {
    const [first] = tell(
      reader,
      { kind: 'contingencies', id: row.id, field: 'trigger' },
      sentence(capital(row.trigger)),
      isFilled(row.trigger)
        ? say('child.ifNot.if', { trigger: capital(proposedText(reader, row.trigger)) })
        : '',
    );
    if (first === undefined) return [];
    const response = { ...row, what: row.response };
    return [
      {
        ...first,
        more: [
          ...tellDoing(reader, { kind: 'contingencies', id: row.id, field: 'response' }, response),
          ...actsOf(record, row.id).flatMap(({ id, ...act }) =>
            tellDoing(reader, { kind: 'contingencyActs', id, field: 'what' }, act),
          ),
        ],
      },
    ];
  });
  return [...own, ...gentle];
}

function talk(reader: ChildReader): Matter[] {
  const { child, conference, say, form } = reader;
  const lead = whoIs(reader, conference.leadWorkerId);
  const own = tellText(reader, { kind: 'children', id: child.id, field: 'talkTo' }, child.talkTo);
  return [
    ...own,
    ...(lead === '' ? [] : [fixed(say('child.talk.lead', { who: lead }))]),
    ...(child.advocateOffered === 'yes' && form !== 'pictures'
      ? [fixed(say('child.talk.advocate'))]
      : []),
    ...(form === 'pictures' ? [] : [fixed(say('child.talk.childline'))]),
  ];
}

function again(reader: ChildReader): Matter[] {
  const { conference, say, form, child } = reader;
  const { coreGroupOn, reviewOn } = conference;
  const item = { kind: 'children', id: child.id, field: 'endsWhen' } as const;
  const ends: Matter[] =
    form === 'letter' || form === 'myPlan'
      ? tellText(reader, item, child.endsWhen).map((line) => ({
          ...fixed(say('child.again.ends')),
          leftOut: line.leftOut ?? false,
          more: [line],
        }))
      : [];
  return [
    ...(coreGroupOn !== null && form !== 'pictures'
      ? [fixed(say('child.again.coreGroup', { day: dayInWords(reader, coreGroupOn) }))]
      : []),
    fixed(
      reviewOn === null
        ? say('child.again.noDay')
        : say('child.again.review', { day: dayInWords(reader, reviewOn) }),
    ),
    ...ends,
  ];
}

/** At most so many things in each section for the young, and so many of what belongs to one. */
const MOST = {
  pictures: { happen: 3, talk: 2, else: 2, more: 0 },
  shortSentences: { happen: 5, talk: 4, else: 3, more: 2 },
} as const;

/** For the young only what they can take in; what was left out takes no room. */
function asManyAsFit({ form }: ChildReader, section: Section): Section {
  if (form !== 'pictures' && form !== 'shortSentences') return section;
  const most = MOST[form];
  const id = section.id === 'happen' || section.id === 'talk' ? section.id : 'else';
  const matters = firstOf(section.matters, most[id]).map((matter) => ({
    ...matter,
    more: firstOf(matter.more ?? [], most.more),
  }));
  return { ...section, matters };
}

/** Gives the first so many that are printed, and among them what was left out. */
function firstOf<T extends Told>(all: readonly T[], most: number): T[] {
  let count = 0;
  return all.filter(({ leftOut }) => {
    if (leftOut) return count < most;
    count += 1;
    return count <= most;
  });
}

/** Gives every section of R7.2 in its order, with what is left out of this child's copy. */
export function wholeSections(reader: ChildReader): Section[] {
  const { say } = reader;
  const sections: Section[] = [
    {
      id: 'well',
      picture: 'star',
      heading: say('child.well.heading'),
      intro: say('child.well.intro'),
      matters: well(reader),
    },
    {
      id: 'worry',
      picture: 'worried',
      heading: say('child.worry.heading'),
      intro: say('child.worry.intro'),
      matters: worry(reader),
    },
    {
      id: 'said',
      picture: 'speech',
      heading: say('child.said.heading'),
      intro: say('child.said.intro'),
      matters: said(reader),
    },
    {
      id: 'happen',
      picture: 'helpers',
      heading: say('child.happen.heading'),
      intro: say('child.happen.intro'),
      matters: [...safety(reader), ...outcomes(reader), ...seeing(reader)],
    },
    {
      id: 'ifNot',
      picture: 'path',
      heading: say('child.ifNot.heading'),
      intro: say('child.ifNot.intro'),
      matters: ifNot(reader),
    },
    {
      id: 'talk',
      picture: 'talk',
      heading: say('child.talk.heading'),
      intro: say('child.talk.intro'),
      matters: talk(reader),
    },
    {
      id: 'again',
      picture: 'calendar',
      heading: say('child.again.heading'),
      intro: '',
      matters: again(reader),
    },
  ];
  return sections.map((section) => asManyAsFit(reader, section));
}

/** Gives the sections that are printed; one that has nothing to tell is left out. */
export function sectionsFor(reader: ChildReader): Section[] {
  return wholeSections(reader)
    .map((section) => ({ ...section, matters: printed(section.matters) }))
    .filter(({ matters }) => matters.length > 0);
}
