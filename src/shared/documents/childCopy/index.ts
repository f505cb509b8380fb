/** A child's own copy, at the child's level and about that child alone [R7.2, M3.19, M3.20]. */
import type { Child, Person } from '../../record/record.ts';
import { find } from '../../record/record.ts';
import type { Block, Look } from '../blocks.ts';
import { type Composition, heading, paragraph } from '../compose.ts';
import { listed } from '../language/sentences.ts';
import { roleOf } from '../names.ts';
import { dayInWords } from '../timing.ts';
import { asLetter, asMyPlan, asPictureRows } from './forms.ts';
import { type Section, sectionsFor } from './matters.ts';
import { type ChildReader, childReader, whoIs } from './reader.ts';
import { readWithMe } from './readWithMe.ts';

function titleOf({ say, name, form }: ChildReader): string {
  switch (form) {
    case 'pictures':
      return say('child.title.pictures', { name });
    case 'letter':
      return say('child.title.letter', { name });
    default:
      return say('child.title.myPlan', { name });
  }
}

/** Gives what kind of plan it is, in a child's words. */
export function planInWords({ say, child }: ChildReader): string {
  switch (child.planLevel) {
    case 'childProtection':
      return say('child.level.protection');
    case 'childInNeed':
      return say('child.level.inNeed');
    case 'earlyHelp':
      return say('child.level.earlyHelp');
    case 'none':
      return say('child.level.none');
    default:
      return say('child.level.undecided');
  }
}

/** Gives who goes through the plan with the child, and when; an empty text while nobody is named. */
export function whoExplains(reader: ChildReader): string {
  const { say, child } = reader;
  const who = whoIs(reader, child.explainedById);
  if (who === '') return '';
  return child.explainedOn === null
    ? say('child.opening.explains', { who })
    : say('child.opening.explainsOn', { who, day: dayInWords(reader, child.explainedOn) });
}

function opening(reader: ChildReader): Block[] {
  const { say, name, form, conference } = reader;
  const explains = whoExplains(reader);
  if (form === 'pictures') return [paragraph(say('child.opening.readTogether', { name }), true)];
  const met =
    conference.heldOn === null
      ? say('child.opening.metNoDay')
      : say('child.opening.met', { day: dayInWords(reader, conference.heldOn) });
  const texts = [met, planInWords(reader), ...(explains === '' ? [] : [explains])];
  if (form !== 'letter') {
    const easy = form === 'easyRead' ? [paragraph(say('child.opening.easyRead'), true)] : [];
    return [...easy, ...texts.map((text) => paragraph(text))];
  }
  return [
    paragraph(say('child.letter.dear', { name })),
    ...texts.map((text) => paragraph(text)),
    paragraph(say('child.letter.yours')),
  ];
}

function closing(reader: ChildReader): Block[] {
  const { say, record, conference, form } = reader;
  if (form !== 'letter') return [];
  const lead = find(record, 'people', conference.leadWorkerId);
  if (lead === undefined) return [paragraph(say('child.letter.fromAll'))];
  const role = roleOf({ ...lead, agency: '' });
  const from = whoIs(reader, lead.id);
  return [
    paragraph(say('child.letter.wishes')),
    paragraph(role === '' ? from : say('child.letter.from', { from, role })),
  ];
}

/** Room to agree, to disagree, to write and to draw, as far as a child of that age does. */
function myTurn({ say, form }: ChildReader): Block[] {
  const title = heading(2, say('child.turn.heading'));
  const draw = (lines: number): Block => ({ is: 'writeBox', label: say('child.turn.draw'), lines });
  const write = (lines: number): Block => ({
    is: 'writeBox',
    label: say('child.turn.write'),
    lines,
  });
  if (form === 'pictures') {
    const options = [
      say('child.turn.like'),
      say('child.turn.notLike'),
      say('child.turn.doNotKnow'),
    ];
    return [title, { is: 'tickBoxes', label: say('child.turn.think'), options }, draw(13)];
  }
  const options = [say('child.turn.agree'), say('child.turn.disagree'), say('child.turn.notSure')];
  const boxes: Block = { is: 'tickBoxes', label: say('child.turn.label'), options };
  if (form === 'shortSentences') return [title, boxes, write(3), draw(12)];
  const not: Block = { is: 'writeBox', label: say('child.turn.not'), lines: 3 };
  if (form === 'letter') {
    return [title, boxes, not, { is: 'writeBox', label: say('child.turn.writeOrDraw'), lines: 6 }];
  }
  return [title, boxes, not, write(3), draw(7)];
}

/** The child, and those who live with them, as the child chose; a letter has no pictures. */
function meAndMine({ say, language, form, figures }: ChildReader): Block[] {
  if (form === 'letter' || figures.length === 0) return [];
  const people = listed(
    figures.map(({ figure }) => say(`figure.${figure}`)),
    language,
  );
  const hasMe = figures.some(({ isMe }) => isMe);
  const both = figures.length > 1 ? 'child.opening.meAndMine' : 'child.opening.me';
  return [
    {
      is: 'figures',
      alt: say('figures', { people }),
      figures: figures.map(({ figure, skin, hair }) => ({ figure, skin, hair })),
    },
    paragraph(say(hasMe ? both : 'child.opening.mine')),
  ];
}

/** Gives the sections in the form that fits the child. */
export function inForm(reader: ChildReader, sections: readonly Section[]): Block[] {
  switch (reader.form) {
    case 'letter':
      return asLetter(reader, sections);
    case 'myPlan':
      return asMyPlan(reader, sections);
    default:
      return asPictureRows(reader, sections);
  }
}

/** The youngest get large pictures, the oldest a letter as adults do. */
function lookOf({ form }: ChildReader): Look {
  if (form === 'pictures') return 'pictures';
  return form === 'letter' ? 'family' : 'child';
}

/** Gives the title, the look and the blocks of a child's copy. */
export function childCopy(
  composition: Composition,
  child: Child,
  person: Person,
): { title: string; look: Look; blocks: Block[] } {
  const reader = childReader(composition, child, person);
  const title = titleOf(reader);
  return {
    title,
    look: lookOf(reader),
    blocks: [
      heading(1, title),
      ...meAndMine(reader),
      ...opening(reader),
      ...inForm(reader, sectionsFor(reader)),
      ...closing(reader),
      ...(reader.form === 'letter' ? [] : [{ is: 'pageBreak' } as const]),
      ...myTurn(reader),
      ...readWithMe(reader),
    ],
  };
}
