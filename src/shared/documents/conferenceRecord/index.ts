/** The record of the conference, for practitioners or for one parent [R7.7, M3.18, M3.24, W]. */
import { heldItem } from '../../audience/heldBack.ts';
import { find, inOrder, type Parent, type Person } from '../../record/record.ts';
import type { Block, Signing } from '../blocks.ts';
import { chairOf } from '../chair.ts';
import { bullets, type Composition, heading, paragraph, section } from '../compose.ts';
import { bold, withoutStop } from '../language/sentences.ts';
import { fullName, roleOf } from '../names.ts';
import { notDiscussed } from '../outlinePlan/agreement.ts';
import { aboutChild } from './child.ts';
import { inShort, opening, recordTitle } from './meeting.ts';
import { whoTookPart } from './present.ts';
import { type RecordOf, recordFor } from './reader.ts';
import { familySaid, whoAgrees } from './said.ts';

/** What is kept from whom, in short; why, and who decided, is in the outline plan [R7.6]. */
function keptFrom({ say, record }: RecordOf): Block[] {
  const kept = Map.groupBy(inOrder(record.withholdings), ({ personId }) => personId);
  const rows = [...kept].map(([personId, own]) => {
    const items = own.flatMap((row) => {
      const item = heldItem(record, row);
      return item === null ? [] : [withoutStop(item.words)];
    });
    const name = fullName(find(record, 'people', personId));
    return [bold(`${name}: `), { text: [...new Set(items)].join('; ') }];
  });
  return section(2, say('record.kept.heading'), bullets(rows));
}

/** What is wrong is told to the chair, who reads and signs the practitioners' record. */
function closing(of: RecordOf): Block[] {
  const { say, record, reader } = of;
  const chair = chairOf(record);
  const people: Signing[] = chair ? [{ name: fullName(chair), role: roleOf(chair) }] : [];
  return [
    heading(2, say('record.wrong.heading')),
    paragraph(say('record.wrong.text')),
    ...(reader !== null || people.length === 0
      ? []
      : [
          paragraph(say('record.read')),
          {
            is: 'signatures',
            heading: [say('sign.name'), say('sign.signature'), say('sign.date')],
            people,
          } as const,
        ]),
  ];
}

/** Gives the title, the children's names and the blocks of the record. */
export function conferenceRecord(
  composition: Composition,
  parent: Parent | null,
  reader: Person | null,
): { title: string; names: string[]; blocks: Block[] } {
  const of = recordFor(composition, parent, reader);
  const blocks = [
    ...opening(of),
    ...inShort(of),
    ...whoTookPart(of),
    ...familySaid(of),
    ...of.children.flatMap((child) => aboutChild(of, child)),
    ...whoAgrees(of),
    // Why a plan was not discussed with somebody, and what is kept from whom, is for practitioners.
    ...(reader === null ? [...notDiscussed(of), ...keptFrom(of)] : []),
    ...closing(of),
  ];
  return {
    title: recordTitle(of),
    names: of.children.map(({ name }) => name),
    blocks,
  };
}
