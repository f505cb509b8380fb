/** Each parent and carer: what they do well, and what needs to change, for this child [R3, M3.16]. */
import { copyStanding } from '../../plan/copyDecisions.ts';
import { find, inOrder, type Parent } from '../../record/record.ts';
import { ofPerson, parentsOfChild } from '../../record/rowsOf.ts';
import type { Block } from '../blocks.ts';
import { bullets, heading, isFilled, paragraph, quote, section, table } from '../compose.ts';
import { capital, sentence, withoutStop } from '../language/sentences.ts';
import { everydayName, fullName } from '../names.ts';
import type { PlanOf } from './subject.ts';
import { followsFrom } from './worries.ts';

function changes(plan: PlanOf, parent: Parent): Block[] {
  const { say, record, child, name } = plan;
  const rows = inOrder(record.behaviours.filter(({ parentId }) => parentId === parent.id)).map(
    (behaviour) => ({
      behaviour,
      impact: record.behaviourImpacts.find(
        ({ behaviourId, childId }) => behaviourId === behaviour.id && childId === child.id,
      ),
    }),
  );
  const person = everydayName(find(record, 'people', parent.personId));
  return table(say('plan.parent.summary', { person, name }), rows, [
    {
      heading: say('column.now'),
      share: 4,
      cell: ({ behaviour }) => sentence(capital(behaviour.what)),
    },
    {
      heading: say('column.means', { name }),
      share: 4,
      cell: ({ impact }) => sentence(capital(impact?.what ?? '')),
    },
    {
      heading: say('column.instead'),
      share: 4,
      cell: ({ behaviour }) => sentence(capital(behaviour.change)),
    },
  ]);
}

/** That somebody left out by the chair gets no copy, for whoever hands copies over [M3.22]. */
function withoutCopy({ say, record }: PlanOf, parent: Parent, name: string): Block[] {
  const standing = copyStanding(record, parent);
  if (standing === 'getsCopy') return [];
  const reason = isFilled(parent.copyReason)
    ? sentence(capital(parent.copyReason))
    : say('plan.parent.noReason');
  return [paragraph(say(`plan.parent.noCopy.${standing}`, { name, reason }))];
}

function parentSection(plan: PlanOf, parent: Parent): Block[] {
  const { say, choice, record } = plan;
  const person = find(record, 'people', parent.personId);
  if (person === undefined) return [];
  const name = everydayName(person);
  if (parent.involvement === 'notInvolved') {
    const reason = isFilled(parent.notInvolvedReason)
      ? sentence(capital(parent.notInvolvedReason))
      : say('plan.parent.noReason');
    return [
      heading(3, fullName(person)),
      paragraph(say('plan.parent.notInvolved', { name, reason })),
    ];
  }
  const well = ofPerson(record.strengths, person.id).map(({ what }) => sentence(what));
  const voices = ofPerson(record.voices, person.id).flatMap((voice) => [
    quote(
      voice.quote,
      say('plan.parent.by', { name, about: choice(`voiceAbout.${voice.about}`).toLowerCase() }),
    ),
    ...followsFrom(plan, voice),
  ]);
  return [
    heading(3, fullName(person)),
    ...(parent.involvement === 'involved'
      ? []
      : [paragraph(`${choice(`involvement.${parent.involvement}`)}.`)]),
    ...withoutCopy(plan, parent, fullName(person)),
    ...(well.length === 0
      ? [paragraph(say('plan.parent.noStrength', { name }))]
      : [paragraph(say('plan.parent.well', { name })), ...bullets(well)]),
    ...voices,
    ...changes(plan, parent),
    ...(isFilled(parent.barriers)
      ? [paragraph(say('plan.parent.barriers', { what: withoutStop(parent.barriers) }))]
      : []),
  ];
}

/** What each parent does well comes before what has to change [R3.1, W]. */
export function parents(plan: PlanOf): Block[] {
  const sections = parentsOfChild(plan.record, plan.child).flatMap((parent) =>
    parentSection(plan, parent),
  );
  return section(2, plan.say('plan.parent.heading'), sections);
}
