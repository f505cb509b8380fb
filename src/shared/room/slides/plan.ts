/** The wall while the plan grows: the child's own words, and under them who does what by when. */
import { isFilled } from '../../documents/compose.ts';
import { capital, sentence, withoutStop } from '../../documents/language/sentences.ts';
import { isOnce } from '../../documents/timing.ts';
import { inOrderOfVoices } from '../../plan/marks.ts';
import { type Action, type Child, inOrder, type Outcome } from '../../record/record.ts';
import { actsOf, familyActionsOf, ofChild, ofPerson, rankedOutcomes } from '../../record/rowsOf.ts';
import type { CardRow, Slide, WallBlock } from '../slide.ts';
import { dayOn, nameOn, shortDayOn, texts, type Wall } from '../wall.ts';
import { about, straightAway } from './child.ts';

/** The wish that the plan is to answer: the child's first, else their first words. */
function wish(wall: Wall, { personId }: Child): string {
  const own = ofPerson(wall.record.voices, personId).filter(({ quote }) => isFilled(quote));
  const first = own.find((voice) => voice.about === 'wish' || voice.about === 'safe') ?? own[0];
  return first?.quote.trim() ?? '';
}

/** One sentence: whom the plan protects, from what [R4.1]. */
export function aim(wall: Wall, child: Child): Slide {
  const said = [...texts(child.aim), ...straightAway(wall, child)];
  return about(wall, child, wall.say('plan.aim'), said, wish(wall, child));
}

/** By when, or from when and how often: as short as it can be read across a room. */
function whenOf(wall: Wall, { startsOn, byWhen, howOften }: Action): string {
  const { say } = wall;
  const often = isOnce(howOften) ? '' : withoutStop(howOften);
  const day =
    byWhen !== null
      ? often === ''
        ? say('plan.by', { day: dayOn(wall, byWhen) })
        : say('plan.until', { day: shortDayOn(wall, byWhen) })
      : startsOn === null
        ? ''
        : say('plan.from', { day: dayOn(wall, startsOn) });
  return [often, day].filter(isFilled).join(', ');
}

function rowOf(wall: Wall, action: Action): CardRow {
  return {
    who: nameOn(wall, action.personId) || wall.say('plan.nobody'),
    what: action.what.trim(),
    when: whenOf(wall, action),
  };
}

function cardOf(wall: Wall, outcome: Outcome): WallBlock[] {
  const rows = familyActionsOf(wall.record, outcome.id)
    .filter(({ what }) => isFilled(what))
    .map((action) => rowOf(wall, action));
  if (!isFilled(outcome.what) && rows.length === 0) return [];
  const { byWhen } = outcome;
  return [
    {
      is: 'card',
      heading: withoutStop(outcome.what),
      when: byWhen === null ? '' : wall.say('plan.by', { day: dayOn(wall, byWhen) }),
      rows,
    },
  ];
}

/** A card for each outcome, with who does what by when. */
export function outcomes(wall: Wall, child: Child): Slide {
  const cards = rankedOutcomes(wall.record, child.id).flatMap((outcome) => cardOf(wall, outcome));
  return about(wall, child, wall.say('plan.outcomes'), cards, wish(wall, child));
}

/** What must change before the plan can end [R4.10]. */
export function ending(wall: Wall, child: Child): Slide {
  return about(wall, child, wall.say('plan.ending'), texts(child.endsWhen));
}

/** What happens if it does not work; with a child in the room without what might set it off. */
export function ifNot(wall: Wall, child: Child): Slide {
  const { say, record, isForChild } = wall;
  const cards = ofChild(record.contingencies, child.id).flatMap((row): WallBlock[] => {
    const lines = [
      { what: row.response, personId: row.personId, howFast: row.howFast },
      ...actsOf(record, row.id),
    ].filter(({ what }) => isFilled(what));
    if (lines.length === 0 && !isFilled(row.trigger)) return [];
    const isTold = !isForChild && isFilled(row.trigger);
    return [
      {
        is: 'card',
        heading: isTold
          ? say('ifNot.if', { trigger: sentence(row.trigger) })
          : say(`ifNot.${row.sort}`),
        when: '',
        rows: lines.map(({ what, personId, howFast }) => ({
          who: nameOn(wall, personId) || say('plan.nobody'),
          what: what.trim(),
          when: capital(withoutStop(howFast)),
        })),
      },
    ];
  });
  return about(wall, child, say('ifNot.phrase'), cards);
}

/** What everybody has promised, person by person [R4.14], the family first [R9.4]. */
export function promises(wall: Wall): Slide {
  const { say, record } = wall;
  const cards = inOrderOfVoices(record.people).flatMap((person): WallBlock[] => {
    const rows = inOrder(record.outcomes)
      .flatMap(({ id }) => familyActionsOf(record, id))
      .filter(({ personId, what }) => personId === person.id && isFilled(what))
      .map((action) => ({ ...rowOf(wall, action), who: '' }));
    return rows.length === 0
      ? []
      : [{ is: 'card', heading: nameOn(wall, person.id), when: '', rows }];
  });
  return {
    title: say('promises.title'),
    phrase: say('promises.phrase'),
    own: '',
    blocks: cards.length === 0 ? [{ is: 'text', text: say('notYet') }] : cards,
  };
}
