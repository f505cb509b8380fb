/** How the plan opens: what it is, whom it is for, and what has to happen at once [R4.1, R4.2]. */
import { ageOn } from '../../dates/age.ts';
import { longDate, spokenTime } from '../../dates/format.ts';
import { find, type Row } from '../../record/record.ts';
import { ofChild } from '../../record/rowsOf.ts';
import type { Block } from '../blocks.ts';
import type { Composition } from '../compose.ts';
import { facts, heading, isFilled, paragraph, paragraphs, sectionOr, table } from '../compose.ts';
import { capital, joined, listed, sentence } from '../language/sentences.ts';
import { fullName, leadRoleOf, whoOnPlan, whoseTask } from '../names.ts';
import { dayInWords } from '../timing.ts';
import type { PlanOf } from './subject.ts';

/** Gives the plan's title in the words of the level and the nation. */
export function planTitle(plan: PlanOf): string {
  const { say, child, conference, person } = plan;
  const name = fullName(person);
  const wales = conference.nation === 'wales';
  switch (child.planLevel) {
    case 'childProtection':
      return wales
        ? say('plan.title.careAndSupport', { name })
        : say('plan.title.protection', { name });
    case 'childInNeed':
      return wales ? say('plan.title.inNeedWales', { name }) : say('plan.title.inNeed', { name });
    case 'earlyHelp':
      return say('plan.title.earlyHelp', { name });
    default:
      return say('plan.title.undecided', { name });
  }
}

/** Gives when the child was born and how old they were at the meeting, or when they are expected. */
export function born({ say, child, person, conference, language }: PlanOf): string {
  if (child.unborn) {
    return child.expectedOn === null
      ? say('plan.unborn')
      : say('plan.expected', { day: longDate(child.expectedOn, language) });
  }
  if (person.bornOn === null) return '';
  const day = longDate(person.bornOn, language);
  const age = ageOn(person.bornOn, conference.heldOn);
  return age === null ? day : say('plan.bornAged', { day, count: age });
}

/** Gives what meeting it was, when and where. */
export function meeting({ conference, language, choice }: Composition): string {
  const day = conference.heldOn === null ? '' : longDate(conference.heldOn, language);
  const kind = choice(`conferenceKind.${conference.kind}`);
  return [kind, day, spokenTime(conference.heldAt, language), conference.place]
    .filter(isFilled)
    .join(', ');
}

/** Gives a warning before anything else when parts of it must not reach somebody [R7.6]. */
export function warning({ say, record, language }: Composition): Block[] {
  const kept = record.withholdings.map(({ personId }) =>
    fullName(find(record, 'people', personId)),
  );
  if (kept.length === 0) return [];
  return [paragraph(say('plan.practitionersOnly', { names: listed(kept, language) }), true)];
}

/** Title, who and what, and the aim: whom the plan protects, from what. */
export function opening(plan: PlanOf): Block[] {
  const { say, choice, child, conference, record } = plan;
  const lead = find(record, 'people', conference.leadWorkerId);
  return [
    heading(1, planTitle(plan)),
    ...warning(plan),
    ...(child.planLevel === 'undecided' ? [paragraph(say('plan.undecided'), true)] : []),
    ...facts([
      [say('plan.fact.born'), born(plan)],
      [say('plan.fact.meeting'), meeting(plan)],
      [say('plan.fact.authority'), conference.authority],
      [leadRoleOf(plan), lead ? whoOnPlan(plan, lead.id) : ''],
      [say('plan.fact.stage'), child.stage === 'notSaid' ? '' : choice(`stage.${child.stage}`)],
    ]),
    ...sectionOr(2, say('plan.aim.heading'), paragraphs(child.aim), say('plan.aim.none')),
  ];
}

/** Immediate safety actions first: what, who, by when [R4.2, M3.10]. */
export function safety(plan: PlanOf): Block[] {
  const { say, record, child, name } = plan;
  const rows = ofChild(record.safetyActions, child.id);
  return sectionOr(
    2,
    say('plan.safety.heading', { name }),
    table<Row<'safetyActions'>>(say('plan.safety.summary', { name }), rows, [
      { heading: say('column.who'), share: 3, cell: (row) => whoseTask(plan, row) },
      { heading: say('column.what'), share: 6, cell: ({ what }) => sentence(capital(what)) },
      {
        heading: say('column.byWhen'),
        share: 3,
        cell: ({ byWhen }) => (byWhen === null ? say('plan.noDay') : dayInWords(plan, byWhen)),
      },
    ]),
    say('plan.safety.none'),
  );
}

/** The offer of an advocate: made and when, taken up and by whom [R1.6]. */
function advocate(plan: PlanOf): (readonly [string, string])[] {
  const { say, choice, child, record } = plan;
  const { advocateOffered, advocateOfferedOn, advocateTakenUp, advocateId } = child;
  const offered = choice(`answer.${advocateOffered}`);
  const day = advocateOfferedOn === null ? '' : dayInWords(plan, advocateOfferedOn);
  const person = find(record, 'people', advocateId);
  const who = person === undefined ? '' : whoOnPlan(plan, person.id);
  const takenUp =
    advocateTakenUp === 'notAsked' && who === '' ? '' : choice(`answer.${advocateTakenUp}`);
  return [
    [say('plan.explain.advocate'), [offered, day].filter(isFilled).join(', ')],
    [
      say('plan.explain.advocateTakenUp'),
      who === '' ? takenUp : say('plan.explain.advocateIs', { answer: takenUp, who }),
    ],
  ];
}

/** Who explains the plan to the child, and who speaks for the child [R1.6, R5.3, M3.19]. */
export function explaining(plan: PlanOf): Block[] {
  const { say, child, record, name } = plan;
  if (child.unborn) return [];
  const who = fullName(find(record, 'people', child.explainedById));
  const day = child.explainedOn === null ? '' : dayInWords(plan, child.explainedOn);
  const explained =
    who === '' ? say('plan.explain.nobody', { name }) : [who, day].filter(isFilled).join(', ');
  return [
    heading(2, say('plan.explain.heading', { name })),
    ...facts([
      [say('plan.explain.who'), explained],
      [say('plan.explain.talkTo', { name }), joined([child.talkTo])],
      ...advocate(plan),
      [say('plan.explain.spokenFor', { name }), child.spokenForBy],
    ]),
  ];
}
