/** What was decided for each child, and why in one or two sentences [R7.7, M3.22]. */
import { categoryList } from '../../record/categories.ts';
import type { Block } from '../blocks.ts';
import { isFilled, paragraph, section } from '../compose.ts';
import { bold, joined, listed, sentencesOf } from '../language/sentences.ts';
import { type CopyChild, type ParentReader, toReader } from '../parentCopy/reader.ts';

/** As many sentences of the reasons as somebody can take in on such a day. */
const MOST_SENTENCES = 2;

function firstSentences(reader: ParentReader, text: string): string {
  return joined(sentencesOf(toReader(reader, text)).slice(0, MOST_SENTENCES));
}

/** The reasons of the decision, or else the evidence, which is in the family's words as well. */
function why(reader: ParentReader, { child }: CopyChild): string {
  const text = isFilled(child.reasons) ? child.reasons : child.evidence;
  return isFilled(text)
    ? reader.say('letter.decided.why', { why: firstSentences(reader, text) })
    : reader.say('letter.decided.noReason');
}

function category({ choice, say, conference, language }: ParentReader, { child }: CopyChild) {
  if (child.categories.length === 0 || child.planLevel !== 'childProtection') return '';
  const list = categoryList(conference.nation);
  const names = child.categories.map((one) => choice(`${list}.${one}`).toLowerCase());
  return say('parent.why.category', { category: listed(names, language) });
}

/** The decision in bold, what kind of plan that is where it stands first, and why. */
function decision(reader: ParentReader, subject: CopyChild, isFirst: boolean): Block[] {
  const { say } = reader;
  const { child, name } = subject;
  if (child.planLevel === 'undecided') return [paragraph(say('parent.why.undecided', { name }))];
  const told = [
    isFirst ? say(`letter.means.${child.planLevel}`) : '',
    why(reader, subject),
    category(reader, subject),
    child.planLevel === 'none' ? toReader(reader, child.withoutPlan) : '',
  ];
  return [
    paragraph([
      bold(say(`letter.decided.${child.planLevel}`, { name })),
      { text: ` ${joined(told)}` },
    ]),
  ];
}

/** One child after the other. */
export function decisions(reader: ParentReader): Block[] {
  const { say, children } = reader;
  const told = children.flatMap((subject, at) => {
    const before = children.slice(0, at).map(({ child }) => child.planLevel);
    return decision(reader, subject, !before.includes(subject.child.planLevel));
  });
  return section(2, say('letter.decided.heading'), told);
}
