/** Why we are worried and the evidence, and what this parent does well [R7.3, M3.2, M3.22]. */
import { categoryList } from '../../record/categories.ts';
import { inOrder } from '../../record/record.ts';
import { ofChild, ofPerson, worriesOf } from '../../record/rowsOf.ts';
import type { Block } from '../blocks.ts';
import { bullets, heading, isFilled, paragraph, quote } from '../compose.ts';
import { bold, joined, listed, withoutStop } from '../language/sentences.ts';
import { type CopyChild, type ParentReader, toReader } from './reader.ts';

function decided(reader: ParentReader, { child, name }: CopyChild): Block[] {
  const { say, choice, language, conference } = reader;
  const list = categoryList(conference.nation);
  if (child.planLevel === 'undecided') return [paragraph(say('parent.why.undecided', { name }))];
  const plan = choice(`planLevel.${child.planLevel}`).toLowerCase();
  const categories = child.categories.map((one) => choice(`${list}.${one}`).toLowerCase());
  const category =
    categories.length === 0
      ? ''
      : say('parent.why.category', { category: listed(categories, language) });
  return [
    paragraph(joined([say('parent.why.decision', { name, plan }), category])),
    ...(isFilled(child.reasons) ? [paragraph(toReader(reader, child.reasons))] : []),
  ];
}

function oneChild(reader: ParentReader, subject: CopyChild): Block[] {
  const { say, record } = reader;
  const { child, person, name } = subject;
  const worries = worriesOf(record, child.id).map(({ concern, impact }) => [
    bold(`${withoutStop(concern.headline)}. `),
    { text: joined([impact.dayToDay, impact.health].map((text) => toReader(reader, text))) },
  ]);
  const dangers = ofChild(record.dangers, child.id)
    .map(({ couldHappen }) => couldHappen)
    .filter(isFilled);
  const voices = ofPerson(record.voices, person.id).filter(({ quote: words }) => isFilled(words));
  return [
    heading(3, name),
    ...decided(reader, subject),
    ...(isFilled(child.evidence) ? [paragraph(toReader(reader, child.evidence))] : []),
    ...bullets(worries),
    ...dangers.map((text) => paragraph(say('parent.why.danger', { what: toReader(reader, text) }))),
    ...(voices.length === 0 ? [] : [paragraph(say('parent.why.childSaid', { name }))]),
    ...voices.map((voice) => quote(voice.quote, name)),
  ];
}

/** The worries for each of their children, with the evidence and the decision. */
export function why(reader: ParentReader): Block[] {
  const { say, children } = reader;
  const all = children.flatMap((child) => oneChild(reader, child));
  return [
    heading(2, say('parent.why.heading')),
    ...(all.length === 0 ? [paragraph(say('parent.why.none'))] : all),
  ];
}

/** What this parent does well, and what they told us [R3.1, M3.21]. */
export function doingWell(reader: ParentReader): Block[] {
  const { say, record, person, children } = reader;
  const own = ofPerson(record.strengths, person.id).map(({ what }) => toReader(reader, what));
  const childrens = children.flatMap(({ person: child, name }) =>
    ofPerson(record.strengths, child.id).map(({ what }) => [
      ...(what.includes(name) ? [] : [bold(`${say('parent.well.child', { name })} `)]),
      { text: toReader(reader, what) },
    ]),
  );
  return [
    heading(2, say('parent.well.heading')),
    ...(own.length === 0 ? [paragraph(say('parent.well.none'))] : bullets(own)),
    ...(childrens.length === 0
      ? []
      : [paragraph(say('parent.well.children')), ...bullets(childrens)]),
  ];
}

/** The parent's own words, as they said them. */
export function youTold({ say, record, person }: ParentReader): Block[] {
  const voices = inOrder(record.voices.filter(({ personId }) => personId === person.id));
  if (voices.length === 0) return [];
  return [
    heading(3, say('parent.told.heading')),
    ...voices.flatMap((voice) => [
      quote(voice.quote, say('parent.told.by')),
      ...(isFilled(voice.answer)
        ? [paragraph(say('parent.told.answer', { answer: withoutStop(voice.answer) }))]
        : []),
    ]),
  ];
}
