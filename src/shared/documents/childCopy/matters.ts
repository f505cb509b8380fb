/** What a child's copy tells, section by section; how it looks is the matter of its form. */
import { type Action, find, inOrder } from '../../record/record.ts';
import {
  actsOf,
  familyActionsOf,
  forFamily,
  ofChild,
  ofPerson,
  rankedOutcomes,
  worriesOf,
} from '../../record/rowsOf.ts';
import type { Picture } from '../blocks.ts';
import { isFilled } from '../compose.ts';
import { capital, joined, sentence, withoutStop } from '../language/sentences.ts';
import { dayInWords, daysOf, isOnce } from '../timing.ts';
import { type ChildReader, toChild, whoDoesWhat, whoIs } from './reader.ts';

/** One thing that is told: a line, sometimes with further lines that belong to it. */
export interface Matter {
  readonly text: string;
  /** The child's own words. */
  readonly own?: boolean;
  readonly more?: readonly string[];
}

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

const told = (text: string): Matter[] =>
  isFilled(text) ? [{ text: capital(sentence(text)) }] : [];

function well(reader: ChildReader): Matter[] {
  return ofPerson(reader.record.strengths, reader.person.id).flatMap(({ what }) =>
    told(toChild(reader, what)),
  );
}

function worry(reader: ChildReader): Matter[] {
  const fuller = reader.form === 'letter';
  return worriesOf(reader.record, reader.child.id).flatMap(({ impact }) => {
    const health =
      fuller && isFilled(impact.health) ? [capital(sentence(toChild(reader, impact.health)))] : [];
    const [first] = told(toChild(reader, impact.dayToDay));
    if (first === undefined) return [];
    return health.length === 0 ? [first] : [{ ...first, more: health }];
  });
}

function said({ record, person, say, calls, ...rest }: ChildReader): Matter[] {
  const reader = { record, person, say, calls, ...rest };
  return ofPerson(record.voices, person.id)
    .filter(({ quote }) => isFilled(quote))
    .map(({ quote, answer }) =>
      isFilled(answer)
        ? { text: quote.trim(), own: true, more: [capital(sentence(toChild(reader, answer)))] }
        : { text: quote.trim(), own: true },
    );
}

function safety(reader: ChildReader): Matter[] {
  const { record, child, form, say } = reader;
  if (form === 'pictures' || form === 'shortSentences') return [];
  return forFamily(ofChild(record.safetyActions, child.id)).map(({ personId, what, byWhen }) => ({
    text: joined([
      whoDoesWhat(reader, personId, what),
      byWhen === null ? '' : say('child.by', { day: dayInWords(reader, byWhen) }),
    ]),
  }));
}

/** “Every Saturday, from Saturday 3 October”: a child needs to know when it starts, and how often. */
function whenFor(reader: ChildReader, action: Action): string {
  if (isOnce(action.howOften)) return daysOf(reader, action);
  const starts = daysOf(reader, { ...action, byWhen: null });
  return [action.howOften, starts].filter(isFilled).map(withoutStop).join(', ');
}

function outcomes(reader: ChildReader): Matter[] {
  const { record, child, form } = reader;
  return rankedOutcomes(record, child.id).flatMap((outcome) => {
    const actions = familyActionsOf(record, outcome.id).map((action) => {
      const line = whoDoesWhat(reader, action.personId, action.what);
      if (form === 'pictures') return line;
      const place = form === 'letter' ? toChild(reader, action.place) : '';
      return joined([line, whenFor(reader, action), place]);
    });
    const [wanted] = told(toChild(reader, outcome.what));
    if (wanted === undefined) return [];
    const [first] = actions;
    // For the very young, what somebody does is nearer than what will be different.
    if (form === 'pictures' && first !== undefined) return [{ text: first }];
    return [{ ...wanted, more: actions }];
  });
}

const lower = (word: string) => word.toLowerCase();

function seeing(reader: ChildReader): Matter[] {
  const { record, child, say, form } = reader;
  if (form === 'pictures') return [];
  return ofChild(record.contacts, child.id).flatMap((contact) => {
    const who = whoIs(reader, find(record, 'coreGroupMembers', contact.memberId)?.personId ?? null);
    const details = [contact.howOften, contact.place]
      .filter(isFilled)
      .map((text) =>
        withoutStop(text).replace(/^(Every|Each|Once|Twice|At|On|In|After|With)\b/, lower),
      )
      .join(', ');
    if (who === '' || details === '') return [];
    const alone = contact.seen === 'alone' || contact.seen === 'both' ? say('child.aloneTime') : '';
    return [
      { text: joined([say('child.sees', { who, details: toChild(reader, details) }), alone]) },
    ];
  });
}

function ifNot(reader: ChildReader): Matter[] {
  const { record, child, say, form } = reader;
  const meet = form === 'letter' ? say('child.ifNot.meetOlder') : say('child.ifNot.meet');
  const gentle = [{ text: meet }, { text: say('child.ifNot.ask') }];
  if (form === 'pictures') return gentle.slice(0, 1);
  if (form === 'shortSentences') return gentle;
  const own = inOrder(ofChild(record.contingencies, child.id)).map(
    ({ id, trigger, personId, response, howFast }) => ({
      text: say('child.ifNot.if', { trigger: capital(sentence(toChild(reader, trigger))) }),
      more: [{ what: response, personId, howFast }, ...actsOf(reader.record, id)].map((act) =>
        joined([whoDoesWhat(reader, act.personId, act.what), toChild(reader, act.howFast)]),
      ),
    }),
  );
  return [...own, ...gentle];
}

function talk(reader: ChildReader): Matter[] {
  const { child, conference, say, form } = reader;
  const lead = whoIs(reader, conference.leadWorkerId);
  const own = told(toChild(reader, child.talkTo));
  return [
    ...own,
    ...(lead === '' ? [] : [{ text: say('child.talk.lead', { who: lead }) }]),
    ...(child.advocateOffered === 'yes' && form !== 'pictures'
      ? [{ text: say('child.talk.advocate') }]
      : []),
    ...(form === 'pictures' ? [] : [{ text: say('child.talk.childline') }]),
  ];
}

function again(reader: ChildReader): Matter[] {
  const { conference, say, form, child } = reader;
  const { coreGroupOn, reviewOn } = conference;
  const ends =
    (form === 'letter' || form === 'myPlan') && isFilled(child.endsWhen)
      ? [{ text: joined([say('child.again.ends'), toChild(reader, child.endsWhen)]) }]
      : [];
  return [
    ...(coreGroupOn !== null && form !== 'pictures'
      ? [{ text: say('child.again.coreGroup', { day: dayInWords(reader, coreGroupOn) }) }]
      : []),
    {
      text:
        reviewOn === null
          ? say('child.again.noDay')
          : say('child.again.review', { day: dayInWords(reader, reviewOn) }),
    },
    ...ends,
  ];
}

/** Gives the sections of R7.2 in their order; one that has nothing to tell is left out. */
export function sectionsFor(reader: ChildReader): Section[] {
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
  return sections.filter(({ matters }) => matters.length > 0);
}
