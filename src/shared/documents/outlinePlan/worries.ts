/** Why people are worried, what the child says, what is good, and what the child needs. */
import { notLookedAt } from '../../plan/dimensions.ts';
import { DOMAINS } from '../../record/choices.ts';
import type { Row } from '../../record/record.ts';
import { ofChild, ofPerson, worriesOf } from '../../record/rowsOf.ts';
import { outcomesAnswering, whatFollows } from '../../voices/whatFollows.ts';
import type { Block } from '../blocks.ts';
import {
  bullets,
  heading,
  isFilled,
  paragraph,
  paragraphs,
  quote,
  sectionOr,
  table,
} from '../compose.ts';
import { joined, listed, sentence, uncapital, withoutStop } from '../language/sentences.ts';
import { dayInWords } from '../timing.ts';
import type { PlanOf } from './subject.ts';

/** The evidence, and each worry with what it is like for this child [R2.2, R2.7, M3.22]. */
export function worries(plan: PlanOf): Block[] {
  const { say, record, child, name } = plan;
  const rows = worriesOf(record, child.id);
  return sectionOr(
    2,
    say('plan.worries.heading', { name }),
    [
      ...paragraphs(child.evidence),
      ...table(say('plan.worries.summary', { name }), rows, [
        {
          heading: say('column.worry'),
          share: 3,
          cell: ({ concern }) => withoutStop(concern.headline),
        },
        {
          heading: say('column.dayToDay', { name }),
          share: 5,
          cell: ({ impact }) => sentence(impact.dayToDay),
        },
        { heading: say('column.health'), share: 4, cell: ({ impact }) => sentence(impact.health) },
        {
          heading: say('column.betterWhen'),
          share: 4,
          cell: ({ impact }) =>
            joined([
              impact.betterWhen,
              impact.toldBy && say('plan.toldBy', { by: withoutStop(impact.toldBy) }),
            ]),
        },
      ]),
    ],
    say('plan.worries.none'),
  );
}

function heard(plan: PlanOf, voice: Row<'voices'>): string {
  const day = voice.heardOn === null ? '' : dayInWords(plan, voice.heardOn);
  const by = isFilled(voice.heardBy)
    ? plan.say('plan.voice.heardBy', { by: withoutStop(voice.heardBy) })
    : '';
  return [plan.name, by, day].filter(isFilled).join(', ');
}

/** What follows from own words [R9.4]: as it was written, else the outcomes of this plan that answer them. */
export function followsFrom(plan: PlanOf, voice: Row<'voices'>): Block[] {
  const { say, record, child } = plan;
  const outcomes = outcomesAnswering(record, voice.id).filter(
    ({ childId }) => childId === child.id,
  );
  const answer = whatFollows({ voice, outcomes }).map(sentence).join(' ');
  return answer === '' ? [] : [paragraph(say('plan.voice.answer', { answer }))];
}

/** The child's own words, with what follows from them [R2.1, M3.19]. */
export function ownWords(plan: PlanOf): Block[] {
  const { say, record, child, person, name } = plan;
  if (child.unborn) return [];
  const quotes = ofPerson(record.voices, person.id).flatMap((voice) => [
    quote(voice.quote, heard(plan, voice)),
    ...followsFrom(plan, voice),
  ]);
  return sectionOr(
    2,
    say('plan.voice.heading', { name }),
    quotes,
    say('plan.voice.none', { name }),
  );
}

/** What is working well and protects the child [R2.3, M3.2]. */
export function strengths(plan: PlanOf): Block[] {
  const { say, record, person, name } = plan;
  const rows = ofPerson(record.strengths, person.id).map(({ what, source }) =>
    isFilled(source)
      ? say('plan.strength.from', { what: withoutStop(what), source: withoutStop(source) })
      : sentence(what),
  );
  return sectionOr(
    2,
    say('plan.strength.heading', { name }),
    bullets(rows),
    say('plan.strength.none'),
  );
}

/** Needs, strengths and difficulties by domain of the Assessment Framework [R2.4, M3.10]. */
export function needs(plan: PlanOf): Block[] {
  const { say, choice, record, child, name, language } = plan;
  const all = ofChild(record.needs, child.id);
  const domains = (Object.keys(DOMAINS) as (keyof typeof DOMAINS)[]).flatMap((domain) => {
    const dimensions: readonly string[] = DOMAINS[domain];
    const rows = all
      .filter(({ dimension }) => dimensions.includes(dimension))
      .sort((a, b) => dimensions.indexOf(a.dimension) - dimensions.indexOf(b.dimension));
    const title = choice(`domain.${domain}`);
    return rows.length === 0
      ? []
      : [
          heading(3, title),
          ...table<Row<'needs'>>(say('plan.needs.summary', { name, domain: title }), rows, [
            {
              heading: say('column.part'),
              share: 3,
              cell: ({ dimension }) => choice(`dimension.${dimension}`),
            },
            {
              heading: say('column.side'),
              share: 2,
              cell: ({ side }) => choice(`needSide.${side}`),
            },
            { heading: say('column.whatWeKnow'), share: 7, cell: ({ what }) => sentence(what) },
          ]),
        ];
  });
  const parts = notLookedAt(record, child.id).flatMap(({ dimensions }) =>
    dimensions.map((dimension) => uncapital(choice(`dimension.${dimension}`))),
  );
  // While nothing is written at all, one line says so already.
  const open =
    domains.length === 0 || parts.length === 0
      ? []
      : [paragraph(say('plan.needs.notLookedAt', { parts: listed(parts, language) }))];
  return sectionOr(
    2,
    say('plan.needs.heading', { name }),
    [...domains, ...open],
    say('plan.needs.none'),
  );
}
