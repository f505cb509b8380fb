/** What was decided for each child, and why in one or two sentences [R7.7, M3.22]. */
import { categoryList } from '../../record/categories.ts';
import type { Block } from '../blocks.ts';
import { heading, isFilled, paragraph, section } from '../compose.ts';
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

/** The decision in bold, and in plain words what kind of plan that is. */
function decision(reader: ParentReader, subject: CopyChild): Block[] {
  const { say } = reader;
  const { child, name } = subject;
  if (child.planLevel === 'undecided') return [paragraph(say('parent.why.undecided', { name }))];
  return [
    paragraph([
      bold(say(`letter.decided.${child.planLevel}`, { name })),
      { text: ` ${say(`letter.means.${child.planLevel}`, { name })}` },
    ]),
    paragraph(joined([why(reader, subject), category(reader, subject)])),
    ...(child.planLevel === 'none' && isFilled(child.withoutPlan)
      ? [paragraph(toReader(reader, child.withoutPlan))]
      : []),
  ];
}

/** One child after the other. */
export function decisions(reader: ParentReader): Block[] {
  const { say, children } = reader;
  if (children.length < 2) {
    return section(
      2,
      say('letter.decided.heading'),
      children.flatMap((child) => decision(reader, child)),
    );
  }
  return [
    heading(2, say('letter.decided.heading')),
    ...children.flatMap((child) => [heading(3, child.name), ...decision(reader, child)]),
  ];
}
