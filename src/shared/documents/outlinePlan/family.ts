/** The people in a child’s life, and what the plan has to keep in mind about them [R1.3, R1.5, R1.7]. */
import { familyMap } from '../../family/familyMap.ts';
import { find, inOrder, type Person, type Row } from '../../record/record.ts';
import { childrenOf } from '../../record/rowsOf.ts';
import type { Block } from '../blocks.ts';
import { bullets, facts, heading, isFilled, paragraph, section, table } from '../compose.ts';
import { joined, sentence, uncapital, withoutStop } from '../language/sentences.ts';
import { everydayName, fullName } from '../names.ts';
import { dayInWords } from '../timing.ts';
import type { PlanOf } from './subject.ts';

interface Relative {
  readonly person: Person;
  readonly tie: Row<'ties'>;
}

/** Members of the family with a tie to this child; practitioners stand with the core group. */
function relativesOf({ record, person: child }: PlanOf): Relative[] {
  return inOrder(record.people).flatMap((person) => {
    const tie = record.ties.find((one) => one.adultId === person.id && one.childId === child.id);
    return tie === undefined || person.part === 'practitioner' ? [] : [{ person, tie }];
  });
}

function nameAndHome(plan: PlanOf, person: Person): string {
  const { say, record } = plan;
  const name = fullName(person);
  if (person.diedOn !== null)
    return say('plan.family.died', { name, day: dayInWords(plan, person.diedOn) });
  const household = find(record, 'households', person.householdId)?.name ?? '';
  return isFilled(household) ? say('plan.family.livesIn', { name, household }) : name;
}

function couples(plan: PlanOf, relatives: readonly Relative[]): string[] {
  const { say, choice, record } = plan;
  return inOrder(record.couples).flatMap(({ oneId, otherId, state, since }) => {
    if (!relatives.some(({ person }) => person.id === oneId || person.id === otherId)) return [];
    const names = {
      one: fullName(find(record, 'people', oneId)),
      other: fullName(find(record, 'people', otherId)),
      state: uncapital(choice(`coupleState.${state}`)),
    };
    if (state === 'notSaid') return [];
    return isFilled(since)
      ? [say('plan.family.coupleSince', { ...names, since: withoutStop(since) })]
      : [say('plan.family.couple', names)];
  });
}

/** What the brothers and sisters without a plan need all the same [R2.8]. */
function withoutPlan(plan: PlanOf): string[] {
  const { say, record, child } = plan;
  return childrenOf(record)
    .filter(({ id, planLevel, withoutPlan: what }) => {
      return id !== child.id && planLevel === 'none' && isFilled(what);
    })
    .map(({ personId, withoutPlan: what }) =>
      say('plan.family.sibling', {
        name: everydayName(find(record, 'people', personId)),
        what: sentence(what),
      }),
    );
}

/** The whole family at a glance, once there is somebody beside the child [R1.7]. */
function picture(plan: PlanOf): Block[] {
  const map = familyMap(plan);
  if (map === null || map.drawing.people.length < 2) return [];
  const { say } = plan;
  return [
    heading(3, say('map.heading')),
    {
      is: 'drawing',
      drawing: map.drawing,
      alt: say('map.alt', { sentences: map.sentences.join(' ') }),
    },
    paragraph(say('map.readIt', { signs: map.key.join(' ') })),
  ];
}

/** Who belongs to the child, who has parental responsibility, and how they see each other. */
export function family(plan: PlanOf): Block[] {
  const { say, choice, name } = plan;
  const relatives = relativesOf(plan);
  const siblings = withoutPlan(plan);
  return section(2, say('plan.family.heading', { name }), [
    ...table(say('plan.family.summary', { name }), relatives, [
      { heading: say('column.person'), share: 4, cell: ({ person }) => nameAndHome(plan, person) },
      {
        heading: say('column.relation', { name }),
        share: 3,
        cell: ({ tie }) => choice(`relation.${tie.relation}`),
      },
      {
        heading: say('column.responsibility'),
        share: 3,
        cell: ({ tie }) => choice(`responsibility.${tie.responsibility}`),
      },
      {
        heading: say('column.contact'),
        share: 5,
        cell: ({ tie }) =>
          joined([
            tie.contact === 'notSaid' ? '' : choice(`childContact.${tie.contact}`),
            tie.contactDetail,
          ]),
      },
    ]),
    ...bullets(couples(plan, relatives)),
    ...(siblings.length === 0
      ? []
      : [heading(3, say('plan.family.withoutPlan')), ...bullets(siblings)]),
    ...picture(plan),
  ]);
}

/** Language, communication, culture, faith, disability, and what follows from them [R1.5, M3.16]. */
function background({ say }: PlanOf, person: Person): string {
  const { spokenLanguage, writtenLanguage, interpreter, needs: follows } = person;
  const said = (key: 'communication' | 'ethnicity' | 'faith' | 'daysToAvoid' | 'disability') => {
    const what = withoutStop(person[key]);
    return isFilled(what) ? say(`plan.mind.${key}`, { what, name: everydayName(person) }) : '';
  };
  return joined([
    spokenLanguage && say('plan.mind.speaks', { language: spokenLanguage }),
    writtenLanguage && say('plan.mind.reads', { language: writtenLanguage }),
    interpreter ? say('plan.mind.interpreter') : '',
    said('communication'),
    said('ethnicity'),
    said('faith'),
    said('daysToAvoid'),
    said('disability'),
    follows,
  ]);
}

/** What to keep in mind about the child and about everybody in the family. */
export function keepInMind(plan: PlanOf): Block[] {
  const { say, person: child } = plan;
  const everybody = [child, ...relativesOf(plan).map(({ person }) => person)];
  const rows = everybody.map((member) => [everydayName(member), background(plan, member)] as const);
  return section(2, say('plan.mind.heading'), facts(rows));
}
